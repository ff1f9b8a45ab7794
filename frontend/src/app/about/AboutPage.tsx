import { Link } from '@tanstack/react-router'
import { apiUrl } from '@/shared/graphql/apiUrl'
import { graphql } from '@/shared/graphql/graphql'
import { useKeptQuery } from '@/shared/graphql/useKeptQuery'
import { useI18n } from '@/shared/i18n/context'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { TextHead } from '../text/TextHead'
import { TextList } from '../text/TextList'
import { AboutContents } from './AboutContents'
import styles from './AboutPage.module.css'
import { AboutSection } from './AboutSection'
import { AboutSources, AboutSourcesFragment } from './AboutSources'
import { LevelMeanings, LevelMeaningsFragment } from './LevelMeanings'
import { OrientationMeanings, OrientationMeaningsFragment } from './OrientationMeanings'

export const AboutPageQuery = graphql(
  `
    query AboutPage {
      orientations {
        orientation
        ...OrientationMeanings
      }
      levels {
        level
        ...LevelMeanings
      }
      sources {
        name
        ...AboutSources
      }
    }
  `,
  [OrientationMeaningsFragment, LevelMeaningsFragment, AboutSourcesFragment],
)

export function AboutPage() {
  const { t } = useI18n()
  const { data, error, fetching, retry } = useKeptQuery({ query: AboutPageQuery })
  const waiting = !data && fetching && <Skeleton words={t('about.loading')} />
  return (
    <div className="page">
      <TextHead heading={t('about.heading')} lead={t('about.lead')} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {error && (
            <Problem title={t('about.problem')} error={error} hasOldData={!!data} retry={retry} />
          )}
          <AboutSection id="vad">
            <p>{t('about.vad.1')}</p>
            <p>{t('about.vad.2')}</p>
          </AboutSection>
          <AboutSection id="inriktningar">
            <p>{t('about.inriktningar.1')}</p>
            {waiting}
            {data && <OrientationMeanings orientations={data.orientations} />}
          </AboutSection>
          <AboutSection id="nivaer">
            <p>{t('about.nivaer.1')}</p>
            {waiting}
            {data && <LevelMeanings levels={data.levels} />}
          </AboutSection>
          <AboutSection id="raknar">
            <p>{t('about.raknar.1')}</p>
            <TextList
              items={(['2', '3', '4', '5', '6'] as const).map((part) => t(`about.raknar.${part}`))}
            />
          </AboutSection>
          <AboutSection id="eget">
            <p>{t('about.eget.1')}</p>
            <TextList
              items={(['2', '3', '4', '5'] as const).map((part) => t(`about.eget.${part}`))}
            />
          </AboutSection>
          <AboutSection id="kallor">
            <p>{t('about.kallor.1')}</p>
            {waiting}
            {data && <AboutSources sources={data.sources} />}
          </AboutSection>
          <AboutSection id="uppgifter">
            <p>{t('about.uppgifter.1')}</p>
            <TextList
              items={(['2', '3', '4', '5', '6'] as const).map((part) =>
                t(`about.uppgifter.${part}`),
              )}
            />
            <p>
              <Link to="/installningar">{t('about.uppgifter.settings')}</Link>
            </p>
          </AboutSection>
          <AboutSection id="data">
            <p>{t('about.data.1')}</p>
            <p>
              <code>{new URL(apiUrl, location.href).href}</code>
            </p>
          </AboutSection>
          <AboutSection id="tillganglighet">
            <p>
              <Link to="/tillganglighet">{t('about.tillganglighet.link')}</Link>
            </p>
          </AboutSection>
        </div>
        <AboutContents />
      </div>
    </div>
  )
}
