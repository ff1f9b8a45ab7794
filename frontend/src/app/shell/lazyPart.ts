import { lazy, type ComponentType } from 'react'

const none: { default: ComponentType } = { default: () => null }

/** A part that comes when it is needed; one that cannot be fetched takes nothing else with it. */
export const lazyPart = (load: () => Promise<ComponentType>) =>
  lazy(() =>
    load().then(
      (part): typeof none => ({ default: part }),
      () => none,
    ),
  )
