import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentOf, type ResultOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { ProgressBar } from '@/shared/ui/ProgressBar'
import styles from './EmployeeGoal.module.css'
import { RecordCard } from './RecordCard'
import { dayOf } from './waits'

const RemainingPartFragment = graphql(`
  fragment RemainingPart on Assessment @_unmask {
    remainingText
    requirement {
      __typename
      id
    }
  }
`)

interface RemainingPart extends ResultOf<typeof RemainingPartFragment> {
  of?: readonly RemainingPart[]
}

/** How much is left of a requirement, in words, where some of it is there. */
function remainingOf(part: RemainingPart | null, id: string): string | null {
  if (!part) return null
  if (part.requirement.id === id) return part.remainingText
  const below = part.of?.map((each) => remainingOf(each, id))
  return below?.find((words) => words) ?? null
}

export const EmployeeGoalFragment = graphql(
  `
    fragment EmployeeGoal on Employee {
      goal {
        setAt
        role {
          id
          slug
          title
          contentLanguage
        }
      }
      progress {
        status
        progress
        profile {
          id
        }
        assessment {
          ...RemainingPart
          of {
            ...RemainingPart
            of {
              ...RemainingPart
              of {
                ...RemainingPart
              }
            }
          }
        }
        missing {
          __typename
          id
          text
          contentLanguage
        }
      }
    }
  `,
  [RemainingPartFragment],
)

/** The role aimed for, and what is missing, in words. */
export function EmployeeGoal({ employee }: { employee: FragmentOf<typeof EmployeeGoalFragment> }) {
  const { t, date, locale } = useI18n()
  const { goal, progress } = readFragment(EmployeeGoalFragment, employee)

  function standing() {
    if (!progress) return t('employee.goal.uncounted')
    if (!progress.profile) return t('whatif.unpublished')
    return t(`employee.goal.${progress.status}`)
  }

  return (
    <RecordCard heading={t('employee.goal')}>
      {!goal && <p className="muted">{t('employee.goal.none')}</p>}
      {goal && (
        <>
          <p className={styles.role}>
            {goal.role ? (
              <Link
                to="/yrken/$slug"
                params={{ slug: goal.role.slug }}
                lang={fallbackLang(goal.role.contentLanguage, locale)}
              >
                {goal.role.title}
              </Link>
            ) : (
              t('employee.goal.gone')
            )}
          </p>
          {progress?.profile && <ProgressBar value={progress.progress} />}
          <p>{standing()}</p>
          {!!progress?.missing.length && (
            <ul className={styles.missing}>
              {progress.missing.map(({ id, text, contentLanguage }) => (
                <li key={id} lang={fallbackLang(contentLanguage, locale)}>
                  {[text, remainingOf(progress.assessment, id)].filter(Boolean).join(': ')}
                </li>
              ))}
            </ul>
          )}
          <p className="small muted">
            {t('employee.goal.set', { date: date(dayOf(goal.setAt)) })} {t('employee.goal.counted')}
          </p>
        </>
      )}
    </RecordCard>
  )
}
