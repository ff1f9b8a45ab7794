import { createRootRouteWithContext } from '@tanstack/react-router'
import type { AppContext } from '../context'
import { Shell } from '../shell/Shell'

export const Route = createRootRouteWithContext<AppContext>()({ component: Shell })
