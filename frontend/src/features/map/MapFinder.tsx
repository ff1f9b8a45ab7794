import { useId, useMemo, useState, type FormEvent } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { SearchField } from '@/shared/ui/SearchField'
import type { CareerRole } from './careerMap'
import { findNames } from './findNames'
import styles from './MapFinder.module.css'

interface Props {
  roles: readonly CareerRole[]
  onFound: (slug: string) => void
}

/** Finds a role by its title: at once when a suggestion is taken, else on Enter. */
export function MapFinder({ roles, onFound }: Props) {
  const { t } = useI18n()
  const list = useId()
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)
  const names = useMemo(
    () =>
      roles.map(({ slug, title, isAssignment }) => ({
        slug,
        name: isAssignment ? `${title} (${t('role.assignmentWord')})` : title,
      })),
    [roles, t],
  )
  const found = findNames(names, text)

  function take(slug: string) {
    setText('')
    setMissing(false)
    onFound(slug)
  }

  function onType(typed: string) {
    setText(typed)
    setMissing(false)
    const exact = names.find(({ name }) => name === typed)
    if (exact) take(exact.slug)
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const best = found[0]
    if (text.trim() && best) take(best.slug)
    else setMissing(text.trim() !== '')
  }

  return (
    <form role="search" className={styles.finder} onSubmit={onSubmit}>
      <SearchField
        label={t('map.find')}
        placeholder={t('map.find')}
        list={list}
        value={text}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      <datalist id={list}>
        {found.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
      <p className="small" role="status">
        {isMissing && t('map.find.none')}
      </p>
    </form>
  )
}
