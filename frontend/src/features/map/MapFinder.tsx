import { useId, useState, type FormEvent } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { SearchField } from '@/shared/ui/SearchField'
import type { CareerRole } from './careerMap'
import styles from './MapFinder.module.css'

interface Props {
  roles: readonly CareerRole[]
  onFound: (slug: string) => void
}

/** Finds a role by its title: at once when a suggestion is taken, else on Enter. */
export function MapFinder({ roles, onFound }: Props) {
  const { t, locale } = useI18n()
  const list = useId()
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)

  const nameOf = ({ title, isAssignment }: CareerRole) =>
    isAssignment ? `${title} (${t('role.assignmentWord')})` : title
  const lower = (words: string) => words.trim().toLocaleLowerCase(locale)

  function found(role: CareerRole) {
    setText('')
    setMissing(false)
    onFound(role.slug)
  }

  function onType(typed: string) {
    setText(typed)
    setMissing(false)
    const exact = roles.find((role) => nameOf(role) === typed)
    if (exact) found(exact)
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const wanted = lower(text)
    const best =
      roles.find((role) => lower(nameOf(role)).startsWith(wanted)) ??
      roles.find((role) => lower(nameOf(role)).includes(wanted))
    if (wanted && best) found(best)
    else setMissing(wanted !== '')
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
        {roles.map((role) => (
          <option key={role.slug} value={nameOf(role)} />
        ))}
      </datalist>
      <p className="small" role="status">
        {isMissing && t('map.find.none')}
      </p>
    </form>
  )
}
