import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import styles from './JourneyParts.module.css'

export const JourneyPartFragment = graphql(`
  fragment JourneyPart on JourneyPart {
    id
    name
    description
    form
    level
    contentLanguage
  }
`)

interface Props {
  parts: readonly FragmentOf<typeof JourneyPartFragment>[]
}

/** The parts in their order, on the one thread that runs through the three levels. */
export function JourneyParts({ parts }: Props) {
  const { t, locale } = useI18n()
  return (
    <ol className={styles.parts}>
      {readFragment(JourneyPartFragment, parts).map((part) => {
        const lang = fallbackLang(part.contentLanguage, locale)
        return (
          <li key={part.id}>
            <p className={styles.level}>{t(`journeys.level.${part.level}`)}</p>
            <h4 lang={lang}>{part.name}</h4>
            <p className={styles.form}>{t(`form.${part.form}`)}</p>
            <p lang={lang}>{part.description}</p>
          </li>
        )
      })}
    </ol>
  )
}
