import { NewVersionBar } from './NewVersionBar'
import { SessionBar } from './SessionBar'

export { startWorker } from '../offline/worker'

/** The bars that no page begins with. */
export function LaterBars() {
  return (
    <>
      <SessionBar />
      <NewVersionBar />
    </>
  )
}
