import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './RoleSort.module.css'
import { orders, type RoleSearch } from './roleSearch'

interface Props {
  search: RoleSearch
  onSearch: (search: RoleSearch) => void
}

export function RoleSort({ search, onSearch }: Props) {
  const { t } = useI18n()
  return (
    <label className={styles.sort}>
      <span>{t('roles.sort')}</span>
      <select
        className="field"
        value={search.sortera ?? 'niva'}
        onChange={({ currentTarget }) => {
          const order = orders.find((each) => each === currentTarget.value)
          onSearch({ ...search, sortera: order === 'niva' ? undefined : order })
        }}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {t(`roles.sort.${order}`)}
          </option>
        ))}
      </select>
      <Icon name="down" size={18} />
    </label>
  )
}
