import { lazy } from 'react'

// Beside what the page begins with.
const unit = import('./UnitSheet')
const managers = import('./managerSheets')

export const UnitSheet = lazy(() => unit.then(({ UnitSheet }) => ({ default: UnitSheet })))
export const AppointSheet = lazy(() =>
  managers.then(({ AppointSheet }) => ({ default: AppointSheet })),
)
export const EndSheet = lazy(() => managers.then(({ EndSheet }) => ({ default: EndSheet })))
