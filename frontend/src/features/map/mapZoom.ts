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

export interface Room {
  room: number
  /** What a panel beside leaves, whether it is there or not. */
  beside: number
}

/** How large a map of this width is drawn. Its natural size is the same with the panel and without. */
export function scaleFor(zoom: string | undefined, width: number, { room, beside }: Room): number {
  if (zoom === 'allt') return Math.min(widest, room / width)
  return zoom ? Number(zoom) : Math.max(1, Math.min(widest, beside / width))
}
