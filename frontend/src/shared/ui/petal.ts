/** A petal of the flower, pointing up from its heart, 190 long. */
export const petal = 'M0 0C-12-40-55-86-55-134-55-169-29-190 0-190S55-169 55-134C55-86 12-40 0 0Z'

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
