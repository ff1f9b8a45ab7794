import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { PageHeading } from '@/shared/ui/PageHeading'
import { SearchField } from '@/shared/ui/SearchField'
import styles from './StartSearch.module.css'

export function StartSearch() {
  const { t } = useI18n()
  const navigate = useNavigate()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const q = new FormData(event.currentTarget).get('q')
    void navigate({ to: '/yrken', search: { q: String(q ?? '').trim() || undefined } })
  }

  return (
    <div className={styles.start}>
      <PageHeading className={styles.display}>{t('start.heading')}</PageHeading>
      <p className="lead">{t('start.lead')}</p>
      <form role="search" action="/yrken" className={styles.form} onSubmit={onSubmit}>
        <SearchField
          label={t('start.search.label')}
          placeholder={t('start.search.placeholder')}
          name="q"
        />
        <button type="submit" className="button button-filled">
          {t('start.search.submit')}
        </button>
      </form>
      <p className="small muted">{t('start.search.note')}</p>
    </div>
  )
}
