import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { useOwnQuery } from '@/shared/session/useOwnQuery'
import { Icon } from '@/shared/ui/Icon'
import styles from './GoalButton.module.css'
import { GoalFragment } from './goalFragment'
import { GoalUndo } from './GoalUndo'
import { useSetGoal } from './useSetGoal'

const OwnGoalQuery = graphql(
  `
    query OwnGoal {
      viewer {
        employee {
          id
          actions
          ...Goal
        }
      }
    }
  `,
  [GoalFragment],
)

/** Makes a role the goal of whoever is logged in and has a record. */
export function GoalButton({ slug }: { slug: string }) {
  const { t, locale } = useI18n()
  const { data } = useOwnQuery({ query: OwnGoalQuery })
  const place = useRef<HTMLDivElement>(null)
  const employee = data?.viewer.employee
  const setting = useSetGoal(employee?.goal ?? null)
  if (!employee?.actions.includes('SET_GOAL')) return null
  return (
    <div ref={place} tabIndex={-1} className={styles.goal} lang={locale} data-chrome>
      {employee.goal?.role?.slug === slug ? (
        <p className={styles.is}>
          <Icon name="flag" />
          <Link to="/min">{t('goal.is')}</Link>
        </p>
      ) : (
        <button
          type="button"
          className="button button-filled"
          aria-disabled={setting.isBusy}
          onClick={() => void setting.set(slug)}
        >
          <Icon name="flag" />
          {t(setting.isBusy ? 'form.saving' : 'goal.save')}
        </button>
      )}
      <GoalUndo setting={setting} onEnd={() => place.current?.focus()} />
    </div>
  )
}
