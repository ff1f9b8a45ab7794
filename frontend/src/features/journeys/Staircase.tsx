import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import styles from './Staircase.module.css'

export const StaircaseFragment = graphql(
  `
    fragment Staircase on StaircaseStep {
      number
      slug
      name
      description
      conditions
      contentLanguage
      source {
        name
        ...SourceLine
      }
    }
  `,
  [SourceLineFragment],
)

/** The education staircase: each step stands higher than the one before. */
export function Staircase({ steps }: { steps: readonly FragmentOf<typeof StaircaseFragment>[] }) {
  const { t, locale } = useI18n()
  const stairs = readFragment(StaircaseFragment, steps)
  const sources = new Map(stairs.map(({ source }) => [source.name, source]))
  return (
    <section aria-labelledby="trappan">
      <h2 id="trappan">{t('staircase.heading')}</h2>
      <p className={styles.lead}>{t('staircase.lead')}</p>
      <ol className={styles.stairs}>
        {stairs.map((step) => (
          <li key={step.slug}>
            <p className={styles.number}>{t('staircase.step', { number: step.number })}</p>
            <div lang={fallbackLang(step.contentLanguage, locale)}>
              <h3>{step.name}</h3>
              <p>{step.description}</p>
              <h4 lang={locale}>{t('staircase.conditions')}</h4>
              <ul>
                {step.conditions.map((condition) => (
                  <li key={condition}>{condition}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <SourceNote>
        {t('staircase.source')}{' '}
        {[...sources].map(([name, source], i) => (
          <span key={name}>
            {i > 0 && '; '}
            <SourceLine source={source} />
          </span>
        ))}
      </SourceNote>
    </section>
  )
}
