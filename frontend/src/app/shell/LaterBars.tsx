import { NewVersionBar } from './NewVersionBar'
import { NotYetBar } from './NotYetBar'
import { SessionBar } from './SessionBar'

export { startWorker } from '../offline/worker'
export { MoreSheet } from './MoreSheet'

/** The bars that no page begins with. */
export function LaterBars() {
  return (
    <>
      <SessionBar />
      <NotYetBar />
      <NewVersionBar />
    </>
  )
}
