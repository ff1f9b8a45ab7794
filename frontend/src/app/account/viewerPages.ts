import type { LinkProps } from '@tanstack/react-router'
import type { MessageKey } from '@/shared/i18n/messages'
import type { Permission } from '@/shared/session/useViewer'

interface ViewerPage {
  to: LinkProps['to']
  name: MessageKey
  /** Any of these is enough. */
  permissions: readonly Permission[]
  /** With this one the page goes by another name. */
  unless?: Permission
}

/** The pages that only some viewers have. */
const viewerPages: readonly ViewerPage[] = [
  { to: '/min', name: 'viewer.own', permissions: ['OWN_RECORD'] },
  { to: '/team', name: 'viewer.team', permissions: ['TEAM'] },
  { to: '/team', name: 'viewer.people', permissions: ['PEOPLE'], unless: 'TEAM' },
]

export const pagesFor = (held: readonly Permission[] = []) =>
  viewerPages.filter(
    ({ permissions, unless }) =>
      permissions.some((each) => held.includes(each)) && !(unless && held.includes(unless)),
  )
