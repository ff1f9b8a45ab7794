import { useId, useState, type FormEvent } from 'react'
import { roleName } from '@/shared/career/roleName'
import { fallbackLang, type ContentLanguage } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './CompareAdd.module.css'

interface Props {
  roles: readonly {
    slug: string
    title: string
    kind: 'POSITION' | 'ASSIGNMENT'
    contentLanguage: ContentLanguage
  }[]
  label: string
  onAdd: (slug: string) => void
}

const swedish = new Intl.Collator('sv')

/** Adds one more role to what is compared. */
export function CompareAdd({ roles, label, onAdd }: Props) {
  const { t, locale } = useI18n()
  const field = useId()
  const [slug, setSlug] = useState('')
  const [isMissing, setMissing] = useState(false)
  const sorted = roles.toSorted((a, b) => swedish.compare(a.title, b.title))

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    setMissing(!slug)
    if (slug) onAdd(slug)
    setSlug('')
  }

  return (
    <form className={styles.add} onSubmit={onSubmit} data-chrome>
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        className="field"
        value={slug}
        aria-invalid={isMissing}
        aria-describedby={`${field}-fel`}
        onChange={({ currentTarget }) => {
          setSlug(currentTarget.value)
          setMissing(false)
        }}
      >
        <option value="">{t('compare.add.choose')}</option>
        {sorted.map((role) => (
          <option
            key={role.slug}
            value={role.slug}
            lang={fallbackLang(role.contentLanguage, locale)}
          >
            {roleName(role, t('role.assignmentWord'))}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        <Icon name="plus" />
        {t('compare.add')}
      </button>
      <p id={`${field}-fel`} role="status" className={styles.missing}>
        {isMissing && t('compare.add.missing')}
      </p>
    </form>
  )
}
