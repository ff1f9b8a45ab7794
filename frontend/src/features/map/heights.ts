import { lineGap } from './corridors'
import { boxHeight, secondLine } from './measures'
import type { Run } from './tracks'

export interface Heights {
  total: number
  rowTop: number[]
  bands: { y: number; height: number }[]
  trackY: (run: Run) => number
}

const channelHeight = 68
const margin = 34
/** Room for a turn and an arrowhead, and for a turn alone. */
const headRoom = 28
const tailRoom = 16

const headsDown = ({ route }: Run) => {
  const { link, lower } = route
  return route.isWithinRow || link.to === lower || (link.from === lower && !!link.back)
}

/** How high everything lies: a space between rows grows with the lines that turn in it. */
export function heightsOf(
  rowCount: number,
  runs: ReadonlyMap<Run, number>,
  hasSecondLine: readonly boolean[],
): Heights {
  const channels = Array.from({ length: rowCount + 1 }, (_, channel) => {
    const mine = [...runs].filter(([run]) => run.channel === channel)
    const tracks = Math.max(0, ...mine.map(([, track]) => track + 1))
    const above = channel === 0 ? tailRoom : headRoom
    const below = mine.some(([run]) => headsDown(run)) ? headRoom : tailRoom
    const needed = tracks ? above + below + lineGap * (tracks - 1) : 0
    const least = channel === 0 || channel === rowCount ? margin : channelHeight
    const height = Math.max(least, needed)
    return { height, first: above + (height - needed) / 2 }
  })

  const rowTop: number[] = []
  const channelTop: number[] = []
  const edges = [0]
  let y = 0
  for (let row = 0; row < rowCount; row++) {
    channelTop.push(y)
    const above = channels[row]?.height ?? 0
    if (row > 0) edges.push(y + above / 2)
    y += above
    rowTop.push(y)
    y += boxHeight + (hasSecondLine[row] ? secondLine : 0)
  }
  channelTop.push(y)
  const total = y + (channels[rowCount]?.height ?? 0)
  return {
    total,
    rowTop,
    bands: edges.map((top, i) => ({ y: top, height: (edges[i + 1] ?? total) - top })),
    trackY: (run) =>
      (channelTop[run.channel] ?? 0) +
      (channels[run.channel]?.first ?? 0) +
      lineGap * (runs.get(run) ?? 0),
  }
}
