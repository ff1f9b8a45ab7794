import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { LevelMark } from '@/shared/ui/LevelMark'
import styles from './Meanings.module.css'

export const LevelMeaningsFragment = graphql(
  `
    fragment LevelMeanings on LevelDescription {
      level
      description
      contentLanguage
      source {
        ...SourceLine
      }
    }
  `,
  [SourceLineFragment],
)

interface Props {
  levels: readonly FragmentOf<typeof LevelMeaningsFragment>[]
}

/** What each level means, and who named it. */
export function LevelMeanings({ levels }: Props) {
  const { t, locale } = useI18n()
  return (
    <dl className={styles.meanings}>
      {readFragment(LevelMeaningsFragment, levels).map((each) => (
        <div key={each.level}>
          <dt>
            <LevelMark level={each.level} />
          </dt>
          <dd>
            <p lang={fallbackLang(each.contentLanguage, locale)}>{each.description}</p>
            <p className={styles.source}>
              {t('about.source')} <SourceLine source={each.source} />
            </p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
