import type { Requirement } from '@/shared/career/requirement'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { useI18n } from '@/shared/i18n/context'
import { Emphasis } from '@/shared/i18n/Emphasis'
import type { MessageKey } from '@/shared/i18n/messages'
import { AssessmentMark } from '@/shared/ui/AssessmentMark'
import styles from './RequirementBracket.module.css'
import { RequirementStatement } from './RequirementStatement'
import type { Standings } from './useWhatIf'

/** Beyond this many brackets a phone folds the rest. */
const openBrackets = 2

const sentence = ({ __typename, of }: Requirement) => {
  if (__typename === 'AnyOf') return 'any'
  if (__typename === 'AtLeast') return 'atLeast'
  return of?.length === 2 ? 'both' : 'all'
}

interface Props {
  group: Requirement
  standings: Standings
  role?: string
  depth?: number
}

export function RequirementBracket({ group, standings, role, depth = 1 }: Props) {
  const { t, locale } = useI18n()
  const isPhone = useMediaQuery('(max-width: 720px)')
  const isChoice = group.__typename !== 'AllOf'
  const key: MessageKey = `requirement.${role ? 'lead' : 'group'}.${sentence(group)}`
  const values = { role: role?.toLocaleLowerCase(locale) ?? '', count: group.count ?? 1 }
  const status = standings.get(group.id)?.status
  const words = (
    <>
      <Emphasis text={t(key, values)} /> {status && <AssessmentMark status={status} />}
    </>
  )
  const bracket = (
    <ul className={isChoice ? styles.choice : styles.all}>
      {group.of?.map((part, i) => (
        <li key={part.id}>
          {i > 0 && (
            <span className={styles.between} lang={locale}>
              {t(isChoice ? 'requirement.between.or' : 'requirement.between.and')}
            </span>
          )}
          {part.of?.length ? (
            <RequirementBracket group={part} standings={standings} depth={depth + 1} />
          ) : (
            <RequirementStatement leaf={part} standings={standings} />
          )}
        </li>
      ))}
    </ul>
  )
  if (isPhone && depth > openBrackets) {
    return (
      <details>
        <summary lang={locale}>{words}</summary>
        {bracket}
      </details>
    )
  }
  return (
    <>
      <p lang={locale}>{words}</p>
      {bracket}
    </>
  )
}
