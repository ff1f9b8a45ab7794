import { useNavigate } from '@tanstack/react-router'
import { useId, useState, type FormEvent } from 'react'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import type { ComboItem } from '@/shared/ui/combo'
import field from '@/shared/ui/ComboField.module.css'
import { Icon } from '@/shared/ui/Icon'
import { PageHeading } from '@/shared/ui/PageHeading'
import { pageSearch } from '@/shared/ui/searchFocus'
import { useComboBox } from '@/shared/ui/useComboBox'
import styles from './StartSearch.module.css'
import { useSuggestions, type Suggestion } from './useSuggestions'

/** Where a suggestion leads: to a role, to the roles that ask for something, or to the journeys. */
type Target = { role: string } | { words: string } | { journeys: true }

function targetOf(node: Suggestion): Target | undefined {
  if (node.__typename === 'Role') return { role: node.slug }
  if (node.__typename === 'Qualification') return { words: node.name }
  if (node.__typename === 'Journey') return { journeys: true }
  const [first] = node.leadsTo
  return first && { words: first.name }
}

export function StartSearch() {
  const { t, locale } = useI18n()
  const navigate = useNavigate()
  const id = useId()
  const [text, setText] = useState('')
  const { ComboBox, selection, inputRef, load } = useComboBox()
  const { last, isSearching } = useSuggestions(ComboBox ? text : '')

  const suggestions = (last?.found ?? []).flatMap((node) => {
    const target = targetOf(node)
    const item: ComboItem = {
      id: node.id,
      label: node.__typename === 'Role' ? node.title : node.name,
      lang: fallbackLang(node.contentLanguage, locale),
      hint: t(
        node.__typename === 'Role' ? `start.found.${node.kind}` : `start.found.${node.__typename}`,
      ),
    }
    return target ? [{ target, item }] : []
  })

  function goTo(target: Target) {
    if ('role' in target) void navigate({ to: '/yrken/$slug', params: { slug: target.role } })
    else if ('words' in target) void navigate({ to: '/yrken', search: { q: target.words } })
    else void navigate({ to: '/yrkesresan' })
  }

  const search = () => goTo({ words: text.trim() })

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    search()
  }

  function choose(chosen: string | undefined) {
    const suggestion = suggestions.find(({ item }) => item.id === chosen)
    if (suggestion) goTo(suggestion.target)
  }

  const none = last?.failed ? 'start.search.failed' : 'start.search.none'
  const button = (
    <button type="submit" className="button button-filled">
      {t('start.search.submit')}
    </button>
  )
  const named = {
    label: t('start.search.label'),
    placeholder: t('start.search.placeholder'),
    name: 'q',
  }

  return (
    <div className={styles.start}>
      <PageHeading className={styles.display}>{t('start.heading')}</PageHeading>
      <p className="lead">{t('start.lead')}</p>
      <form role="search" action="/yrken" className={styles.form} onSubmit={onSubmit}>
        {ComboBox ? (
          <ComboBox
            {...named}
            labelClass={field.label}
            rowClass={styles.box}
            icon="search"
            items={suggestions.map(({ item }) => item)}
            text={text}
            onText={setText}
            onChange={choose}
            onEnter={search}
            none={text.trim() && t(isSearching ? 'start.search.searching' : none)}
            isTyped={text !== ''}
            selection={selection}
            inputRef={pageSearch}
          >
            {button}
          </ComboBox>
        ) : (
          <div className={field.field} onPointerEnter={load}>
            <label htmlFor={id} className={field.label}>
              {named.label}
            </label>
            <div className={`${field.row} ${styles.box}`}>
              <Icon name="search" />
              <input
                id={id}
                ref={(element) => {
                  inputRef.current = element
                  pageSearch(element)
                }}
                className="field"
                name={named.name}
                autoComplete="off"
                placeholder={named.placeholder}
                value={text}
                onChange={({ currentTarget }) => setText(currentTarget.value)}
                onFocus={load}
              />
              {button}
            </div>
          </div>
        )}
      </form>
      <p className="small muted">{t('start.search.note')}</p>
    </div>
  )
}
