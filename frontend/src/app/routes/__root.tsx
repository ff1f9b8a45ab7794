import type { Client } from '@urql/core'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { Shell } from '../shell/Shell'

export const Route = createRootRouteWithContext<{ client: Client }>()({ component: Shell })
