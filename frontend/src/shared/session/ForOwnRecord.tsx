import type { ComponentProps } from 'react'
import { ForViewers } from './ForViewers'
import { NoRecord } from './NoRecord'
import { PageWaiting } from './PageWaiting'
import { useViewer } from './useViewer'

type Props = ComponentProps<typeof ForViewers>

/** A page about one's own record, for those who are logged in and have one. */
export function ForOwnRecord(props: Props) {
  return (
    <ForViewers {...props}>
      <Owned {...props} />
    </ForViewers>
  )
}

/** Nothing waits until it is known who looks: nearly all have a record. */
function Owned({ heading, children }: Props) {
  const { viewer, ...asked } = useViewer()
  if (!viewer || viewer.employee) return children
  return (
    <PageWaiting asked={asked} heading={heading} loading={heading} problem={heading}>
      <NoRecord />
    </PageWaiting>
  )
}
