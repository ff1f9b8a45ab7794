import { useUnits } from '@/shared/units/useUnits'
import { leadsTeam, seesAll, type TeamViewer } from './teamViewer'
import { unitsWithin } from './unitsWithin'

/** The units that the viewer can choose between, by name: none where there is only one. */
export function useTeamUnits(viewer: TeamViewer) {
  const isOne =
    leadsTeam(viewer) &&
    !seesAll(viewer) &&
    viewer.units.length === 1 &&
    viewer.units.every(({ children }) => children.length === 0)
  const { nodes = [] } = useUnits({ pause: isOne })
  if (isOne) return []
  return seesAll(viewer) ? nodes : unitsWithin(nodes, viewer.units)
}
