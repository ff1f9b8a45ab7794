import type { Requirement } from '@/shared/career/requirement'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { AssessmentMark } from '@/shared/ui/AssessmentMark'
import styles from './RequirementStatement.module.css'
import type { Standings } from './useWhatIf'

interface Props {
  leaf: Requirement
  standings: Standings
}

/** One thing that is required, with a line of help, and how it stands once something is said. */
export function RequirementStatement({ leaf, standings }: Props) {
  const { locale } = useI18n()
  const lang = leaf.contentLanguage && (fallbackLang(leaf.contentLanguage, locale) ?? locale)
  const help = leaf.qualification?.description
  const status = standings.get(leaf.id)?.status
  return (
    <div className={styles.statement} lang={lang}>
      <strong>{leaf.text}</strong>
      {status && <AssessmentMark status={status} />}
      {help && <p>{help}</p>}
    </div>
  )
}
