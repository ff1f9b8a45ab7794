import type { LinkProps } from '@tanstack/react-router'
import type { MessageKey } from '@/shared/i18n/messages'
import { useViewer, type Permission } from '@/shared/session/useViewer'

interface ViewerPage {
  to: LinkProps['to']
  name: MessageKey
  /** Any of these is enough. */
  permissions: readonly Permission[]
}

/** The pages that only some viewers have. */
const viewerPages: readonly ViewerPage[] = [
  { to: '/min', name: 'viewer.own', permissions: ['OWN_RECORD'] },
]

/** Those that whoever is logged in may see. */
export function useViewerPages() {
  const permissions = useViewer().viewer?.permissions ?? []
  return viewerPages.filter((page) => page.permissions.some((each) => permissions.includes(each)))
}
