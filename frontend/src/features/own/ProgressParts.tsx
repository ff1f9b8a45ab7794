import { Link } from '@tanstack/react-router'
import type { ProgressPart } from '@/shared/goal/goalFragment'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { AssessmentMark } from '@/shared/ui/AssessmentMark'
import styles from './ProgressParts.module.css'

/** The requirements of the goal, each with how the record stands and what was counted. */
export function ProgressParts({ parts }: { parts: readonly ProgressPart[] }) {
  return (
    <ul className={styles.parts}>
      {parts.map((part) => (
        <Part key={part.requirement.id} part={part} />
      ))}
    </ul>
  )
}

function Part({
  part: { requirement, status, evidenceText, remainingText, of = [], ...part },
}: {
  part: ProgressPart
}) {
  const { t, locale } = useI18n()
  const isLeaf = of.length === 0
  const counted = evidenceText.filter((each) => each !== requirement.text)
  return (
    <li>
      <div className={styles.part}>
        <span
          className={isLeaf ? styles.leaf : styles.group}
          lang={fallbackLang(requirement.contentLanguage, locale)}
        >
          {requirement.text}
        </span>
        <AssessmentMark status={status} />
      </div>
      {isLeaf && counted.length > 0 && (
        <p className="small muted" lang={fallbackLang(part.contentLanguage, locale)}>
          {counted.join(', ')}
        </p>
      )}
      {remainingText && (
        <p className={styles.remaining} lang={fallbackLang(part.contentLanguage, locale)}>
          {remainingText}
        </p>
      )}
      {isLeaf && status === 'UNKNOWN' && (
        <p className="small muted">
          {t('goal.nothingKnown')} <Link to="/min/meriter/ny">{t('goal.addKnown')}</Link>
        </p>
      )}
      {!isLeaf && <ProgressParts parts={of} />}
    </li>
  )
}
