import { useEffect, useRef, useState, type FormEvent } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import type { Goal } from '@/shared/goal/goalFragment'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { ComboField } from '@/shared/ui/ComboField'
import { Icon } from '@/shared/ui/Icon'
import styles from './GoalForm.module.css'

const GoalRolesQuery = graphql(`
  query GoalRoles {
    careerGraph {
      roles {
        id
        slug
        title
        kind
        level
        contentLanguage
      }
    }
  }
`)

interface Props {
  goal: Goal['goal']
  isBusy: boolean
  onChoose: (slug: string) => void
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void
}

/** Chooses the role to aim for. */
export function GoalForm({ goal, isBusy, onChoose, onCancel }: Props) {
  const { t, locale } = useI18n()
  const { data } = useKeptQuery({ query: GoalRolesQuery })
  const form = useRef<HTMLFormElement>(null)
  const [slug, setSlug] = useState<string>()
  const [isMissing, setMissing] = useState(false)
  const isAsked = !!onCancel

  useEffect(() => {
    if (isAsked) form.current?.querySelector('input')?.focus()
  }, [isAsked])

  const items = (data?.careerGraph.roles ?? [])
    .map((role) => ({
      id: role.slug,
      label: role.title,
      lang: fallbackLang(role.contentLanguage, locale),
      hint: role.kind === 'ASSIGNMENT' ? t('role.assignment') : t(`level.${role.level}`),
    }))
    .filter(({ id }) => id !== goal?.role?.slug)
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    setMissing(!slug)
    if (slug) onChoose(slug)
  }

  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate>
      {!isAsked && (
        <div>
          <h3>{t('goal.none')}</h3>
          <p className="muted">{t('goal.none.why')}</p>
        </div>
      )}
      <ComboField
        label={t('goal.role')}
        icon="search"
        items={items}
        value={slug}
        onChange={(chosen) => {
          setSlug(chosen)
          if (chosen) setMissing(false)
        }}
        placeholder={t('goal.role.placeholder')}
        clear={t('routes.clear')}
        noMatch={t('goal.role.noMatch')}
        isWrong={isMissing}
      />
      {isMissing && (
        <p role="alert" className={styles.missing}>
          <Icon name="warning" />
          {t('goal.role.missing')}
        </p>
      )}
      <div className={styles.tools}>
        <button type="submit" className="button button-filled" aria-disabled={isBusy}>
          {t(isBusy ? 'form.saving' : 'goal.save')}
        </button>
        {onCancel && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            {t('form.cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
