import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { useViewer } from '@/shared/session/useViewer'
import { pagesFor } from './viewerPages'

/** The ways to the pages that only some viewers have, as items of a list. */
export function ViewerLinks() {
  const { t } = useI18n()
  const { viewer } = useViewer()
  return pagesFor(viewer?.permissions).map(({ to, name }) => (
    <li key={to}>
      <Link to={to}>{t(name)}</Link>
    </li>
  ))
}
