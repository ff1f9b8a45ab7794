import { wayStatuses, type Orientation, type WayStatus } from './terms'

/** The orientations as ways are listed: in one's own trade first, then aside, then above others. */
export const listedOrientations = ['EXPERT', 'EXPANDING', 'EPISODIC', 'LINEAR'] as const

interface Way {
  orientation: Orientation
  status: WayStatus
}

/** The order of ways in every list: by orientation, and the surest first. */
export const byOrientation = (a: Way, b: Way): number =>
  listedOrientations.indexOf(a.orientation) - listedOrientations.indexOf(b.orientation) ||
  wayStatuses.indexOf(a.status) - wayStatuses.indexOf(b.status)
