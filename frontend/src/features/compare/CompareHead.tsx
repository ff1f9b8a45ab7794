import { Link } from '@tanstack/react-router'
import { roleName } from '@/shared/career/roleName'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { LevelMark } from '@/shared/ui/LevelMark'
import type { ComparedRole } from './ComparedRole'
import styles from './CompareHead.module.css'

interface Props {
  role: ComparedRole
  onRemove: () => void
}

/** One of the roles compared, which can be taken away. */
export function CompareHead({ role, onRemove }: Props) {
  const { t, locale } = useI18n()
  const name = roleName(role, t('role.assignmentWord'))
  return (
    <div className={styles.head}>
      <div className={styles.top} lang={locale}>
        <LevelMark level={role.level} />
        <button
          type="button"
          aria-label={t('compare.remove', { name })}
          onClick={onRemove}
          data-chrome
        >
          <Icon name="close" />
        </button>
      </div>
      <Link to="/yrken/$slug" params={{ slug: role.slug }} className={styles.title}>
        {name}
      </Link>
      <p className={styles.summary}>{role.summary}</p>
    </div>
  )
}
