import { lazy, type ComponentType } from 'react'

const parts = () => import('../account/viewerParts')

/** A part of the frame for whoever is logged in. What cannot be fetched takes nothing else with it. */
const part = (name: keyof Awaited<ReturnType<typeof parts>>) =>
  lazy<ComponentType>(() =>
    parts().then(
      (loaded) => ({ default: loaded[name] }),
      () => ({ default: () => null }),
    ),
  )

export const ViewerMenu = part('ViewerMenu')
export const ViewerNav = part('ViewerNav')
export const ViewerLinks = part('ViewerLinks')
