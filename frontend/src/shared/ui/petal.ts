/** A petal of the flower, pointing up from its heart, 190 long. */
export const petal = 'M0 0C-34-44-62-96-56-136-50-174-24-190 0-190S50-174 56-136C62-96 34-44 0 0Z'

export const veins = [
  'M0-40V-168',
  'M0-52C-8-84-24-110-32-142',
  'M0-52C8-84 24-110 32-142',
  'M0-80C-4-108-12-130-15-158',
  'M0-80C4-108 12-130 15-158',
]

/** Clockwise from the top. */
export const petals = ['green', 'blue', 'ochre', 'rust', 'violet', 'cerise'] as const
export type Petal = (typeof petals)[number]
