import type { Requirement } from '@/shared/career/requirement'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import styles from './RequirementStatement.module.css'

/** One thing that is required, with a line of help. */
export function RequirementStatement({ leaf }: { leaf: Requirement }) {
  const { locale } = useI18n()
  const lang = leaf.contentLanguage && (fallbackLang(leaf.contentLanguage, locale) ?? locale)
  const help = leaf.qualification?.description
  return (
    <div className={styles.statement} lang={lang}>
      <strong>{leaf.text}</strong>
      {help && <p>{help}</p>}
    </div>
  )
}
