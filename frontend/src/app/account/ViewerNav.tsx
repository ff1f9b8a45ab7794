import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { useViewerPages } from './viewerPages'

/** The viewer's own pages beside everybody's, where there is room. */
export function ViewerNav() {
  const { t } = useI18n()
  return useViewerPages().map(({ to, name }) => (
    <Link key={to} to={to} data-viewer>
      {t(name)}
    </Link>
  ))
}
