/** Space between a line and a box that it passes. */
const boxMargin = 16
/** Space between two parallel lines, and between two ports. */
export const lineGap = 20

interface Span {
  from: number
  to: number
}

/**
 * Where upright lines may run. Channel `c` is the space above row `c`. A line that is anywhere in a
 * channel has its place to itself through all of it, so that no two lines ever lie on each other.
 */
export class Corridors {
  private readonly channels: number[][]
  private readonly rows: number[][]

  constructor(private readonly boxes: readonly (readonly Span[])[]) {
    this.channels = Array.from({ length: boxes.length + 1 }, () => [])
    this.rows = boxes.map(() => [])
  }

  /** Whether an upright line fits at `x` through these channels and past these rows. */
  isFree(x: number, channels: readonly number[], rows: readonly number[]): boolean {
    const isClear = (taken: readonly number[] = []) =>
      taken.every((other) => Math.abs(other - x) >= lineGap)
    return (
      channels.every((channel) => isClear(this.channels[channel])) &&
      rows.every(
        (row) =>
          isClear(this.rows[row]) &&
          (this.boxes[row] ?? []).every(
            ({ from, to }) => x <= from - boxMargin || x >= to + boxMargin,
          ),
      )
    )
  }

  take(x: number, channels: readonly number[], rows: readonly number[]) {
    for (const channel of channels) this.channels[channel]?.push(x)
    for (const row of rows) this.rows[row]?.push(x)
  }

  /** How many lines already run in a channel between two places. */
  between(a: number, b: number, channel: number): number {
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    return (this.channels[channel] ?? []).filter((x) => x > from && x < to).length
  }

  /** Where lines pass a row, or leave it downwards. */
  passing(row: number): number[] {
    return [...(this.rows[row] ?? []), ...(this.channels[row + 1] ?? [])]
  }

  crossing(row: number): readonly number[] {
    return this.rows[row] ?? []
  }
}
