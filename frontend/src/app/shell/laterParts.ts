import { lazy, type ComponentType } from 'react'

const nothing = { default: () => null }
const parts = () => import('./LaterBars')

/** Fetched after the first drawing, and the offline worker with them. */
export const LaterBars = lazy<ComponentType>(() =>
  parts().then(
    ({ LaterBars, startWorker }) => {
      startWorker()
      return { default: LaterBars }
    },
    () => nothing,
  ),
)

export const MoreSheet = lazy<ComponentType<{ isOpen: boolean; onClose: () => void }>>(() =>
  parts().then(
    ({ MoreSheet }) => ({ default: MoreSheet }),
    () => nothing,
  ),
)
