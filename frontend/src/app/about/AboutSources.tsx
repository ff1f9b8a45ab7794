import { SourceLine, SourceLineFragment } from '@/shared/career/SourceLine'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import type { MessageKey } from '@/shared/i18n/messages'
import styles from './AboutSources.module.css'

export const AboutSourcesFragment = graphql(
  `
    fragment AboutSources on Source {
      name
      url
      ...SourceLine
    }
  `,
  [SourceLineFragment],
)

/** What the sources that come with the product tell of; any other is called by its name. */
const subjects: Record<string, MessageKey> = {
  LULEÅ: 'about.source.LULEÅ',
  'LULEÅ-2007': 'about.source.LULEÅ-2007',
  YRKESRESAN: 'about.source.YRKESRESAN',
  SKÖVDE: 'about.source.SKÖVDE',
  BORÅS: 'about.source.BORÅS',
  PROTECTED: 'about.source.PROTECTED',
  Blommaut: 'about.source.Blommaut',
  'Blommaut, proposal': 'about.source.proposal',
}

const isOwn = (name: string) => name.startsWith('Blommaut')

export function AboutSources({
  sources,
}: {
  sources: readonly FragmentOf<typeof AboutSourcesFragment>[]
}) {
  const { t } = useI18n()
  return (
    <ul className={styles.sources}>
      {readFragment(AboutSourcesFragment, sources).map((source) => {
        const subject = subjects[source.name]
        return (
          <li key={source.name}>
            <strong>{subject ? t(subject) : source.name}</strong>
            <p>
              <SourceLine source={source} />
              {!source.url && !isOwn(source.name) && ` · ${t('about.noAddress')}`}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
