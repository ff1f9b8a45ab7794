import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import type { MapSearch } from './mapSearch'

interface Props {
  search: MapSearch
  view: 'karta' | 'lista'
  isPhone: boolean
}

/** Map or list: the same content. */
export function MapViews({ search, view, isPhone }: Props) {
  const { t } = useI18n()
  const views = isPhone ? (['lista', 'karta'] as const) : (['karta', 'lista'] as const)
  return (
    <nav className="segments" aria-label={t('map.view')} data-chrome>
      {views.map((each) => (
        <Link
          key={each}
          to="/karta"
          search={{ ...search, vy: each }}
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={each === view ? 'true' : undefined}
        >
          <Icon name={each === 'karta' ? 'map' : 'list'} />
          {each === 'lista' && isPhone ? t('map.view.around') : t(`map.view.${each}`)}
        </Link>
      ))}
    </nav>
  )
}
