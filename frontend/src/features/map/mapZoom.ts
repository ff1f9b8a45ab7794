export const smallest = 0.5
export const largest = 2
const step = 1.25

/** On a wide page the map grows this far by itself. */
const widest = 1.2

export const withinBounds = (scale: number) => Math.min(largest, Math.max(smallest, scale))

export const stepped = (scale: number, direction: 1 | -1) => withinBounds(scale * step ** direction)

/** A scale in an address: two decimals, or the word for all; nothing for the natural size. */
export function readScale(value: unknown): string | undefined {
  if (value === 'allt') return value
  const scale = typeof value === 'string' ? Number.parseFloat(value) : NaN
  return Number.isFinite(scale) ? writeScale(withinBounds(scale)) : undefined
}

export const writeScale = (scale: number) => String(Math.round(scale * 100) / 100)

/** How large a map of this width is drawn where there is so much room. */
export function scaleFor(zoom: string | undefined, width: number, room: number): number {
  const fitting = Math.min(widest, room / width)
  if (zoom === 'allt') return fitting
  return zoom ? Number(zoom) : Math.max(1, fitting)
}
