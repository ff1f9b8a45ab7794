import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { SourceNote } from '@/shared/career/SourceNote'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { UnknownIcon } from '@/shared/ui/UnknownIcon'
import styles from './Programme.module.css'

export const ProgrammeFragment = graphql(
  `
    fragment Programme on Programme {
      description
      agreementFrom
      agreementTo
      journeysPlanned
      contentLanguage
      source {
        ...SourceLine
      }
    }
  `,
  [SourceLineFragment],
)

interface Props {
  programme: FragmentOf<typeof ProgrammeFragment>
  /** How many of its journeys are known. */
  known: number
}

/** The frame that the journeys belong to: its years, and how many journeys it is to have. */
export function Programme({ programme, known }: Props) {
  const { t, count, number, locale } = useI18n()
  const frame = readFragment(ProgrammeFragment, programme)
  const unknown = frame.journeysPlanned - known
  return (
    <section aria-labelledby="avtalet">
      <h2 id="avtalet">{t('journeys.programme')}</h2>
      <div className={styles.columns}>
        <p lang={fallbackLang(frame.contentLanguage, locale)}>{frame.description}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{t('journeys.agreement')}</dt>
            <dd>
              {frame.agreementFrom}–{frame.agreementTo}
            </dd>
          </div>
          <div>
            <dt>{t('journeys.planned')}</dt>
            <dd>{number(frame.journeysPlanned)}</dd>
          </div>
          <div>
            <dt>{t('journeys.known')}</dt>
            <dd>
              {t('journeys.knownOf', {
                known: number(known),
                planned: number(frame.journeysPlanned),
              })}
            </dd>
          </div>
        </dl>
      </div>
      {unknown > 0 && (
        <p className={styles.unknown}>
          <UnknownIcon size={22} />
          {count('journeys.unknown', unknown)}
        </p>
      )}
      <SourceNote>
        {t('journeys.source')} <SourceLine source={frame.source} />
      </SourceNote>
    </section>
  )
}
