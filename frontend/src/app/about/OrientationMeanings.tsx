import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { OrientationWord } from '@/shared/ui/OrientationWord'
import { WayLine } from '@/shared/ui/WayLine'
import styles from './Meanings.module.css'

export const OrientationMeaningsFragment = graphql(
  `
    fragment OrientationMeanings on OrientationDescription {
      orientation
      fullName
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
  orientations: readonly FragmentOf<typeof OrientationMeaningsFragment>[]
}

export function OrientationMeanings({ orientations }: Props) {
  const { t, locale } = useI18n()
  return (
    <dl className={styles.meanings}>
      {readFragment(OrientationMeaningsFragment, orientations).map((each) => {
        const lang = fallbackLang(each.contentLanguage, locale)
        return (
          <div key={each.orientation}>
            <dt>
              <WayLine orientation={each.orientation} />
              <span>
                <OrientationWord orientation={each.orientation} />
                <span className={styles.full} lang={lang}>
                  {each.fullName}
                </span>
              </span>
            </dt>
            <dd>
              <p lang={lang}>{each.description}</p>
              <p className={styles.source}>
                {t('about.source')} <SourceLine source={each.source} />
              </p>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
