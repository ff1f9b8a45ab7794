export interface Point {
  x: number
  y: number
}

export interface Rect extends Point {
  width: number
  height: number
}

export const right = (rect: Rect) => rect.x + rect.width
export const bottom = (rect: Rect) => rect.y + rect.height
export const centre = (rect: Rect) => rect.x + rect.width / 2

export const inflate = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
})

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Rect, b: Rect) =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)

/** The straight parts of a line, each as a rectangle without breadth. */
export const segments = (points: readonly Point[]): Rect[] =>
  points.slice(1).map((end, i) => {
    const start = points[i] ?? end
    return {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(start.x - end.x),
      height: Math.abs(start.y - end.y),
    }
  })
