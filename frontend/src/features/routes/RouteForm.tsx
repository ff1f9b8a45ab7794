import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { ComboField } from '@/shared/ui/ComboField'
import { Icon } from '@/shared/ui/Icon'
import styles from './RouteForm.module.css'
import type { RouteSearch } from './routeSearch'
import type { RouteRole } from './routesQuery'

interface Props {
  roles: readonly RouteRole[]
  search: RouteSearch
  onSearch: (search: RouteSearch) => void
}

/** From which role, to which, and whether beside work: the routes follow at once. */
export function RouteForm({ roles, search, onSearch }: Props) {
  const { t, locale } = useI18n()
  const items = roles
    .map(({ slug, title, kind, level, contentLanguage }) => ({
      id: slug,
      label: title,
      lang: fallbackLang(contentLanguage, locale),
      hint: kind === 'ASSIGNMENT' ? t('role.assignment') : t(`level.${level}`),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  const { fran, till, arbete } = search
  const show = (next: RouteSearch) => onSearch({ ...search, visa: undefined, ...next })

  return (
    <search className={styles.form} data-chrome>
      <ComboField
        label={t('routes.from')}
        icon="person"
        items={items}
        value={fran}
        onChange={(slug) => show({ fran: slug })}
        placeholder={t('routes.from.placeholder')}
        clear={t('routes.clear')}
        noMatch={t('routes.noMatch')}
      />
      <button
        type="button"
        className={`button ${styles.swap}`}
        aria-label={t('routes.swap')}
        onClick={() => show({ fran: till, till: fran })}
      >
        <Icon name="swap" />
      </button>
      <ComboField
        label={t('routes.to')}
        icon="flag"
        items={items}
        value={till}
        onChange={(slug) => show({ till: slug })}
        placeholder={t('routes.to.placeholder')}
        clear={t('routes.clear')}
        noMatch={t('routes.noMatch')}
      />
      <label className={styles.beside}>
        <input
          type="checkbox"
          role="switch"
          className="switch"
          checked={arbete === 'ja'}
          onChange={({ currentTarget }) =>
            show({ arbete: currentTarget.checked ? 'ja' : undefined })
          }
        />
        {t('routes.beside')}
      </label>
    </search>
  )
}
