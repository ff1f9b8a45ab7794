import { Link } from '@tanstack/react-router'
import { CredentialMark } from '@/shared/credentials/CredentialMark'
import { CredentialNameFragment, useCredentialName } from '@/shared/credentials/credentialName'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './LatestCredentials.module.css'

export const LatestFragment = graphql(
  `
    fragment Latest on Employee {
      latest: credentials(first: 4) {
        totalCount
        nodes {
          id
          status
          awardedOn
          createdAt
          ...CredentialName
        }
      }
    }
  `,
  [CredentialNameFragment],
)

/** The newest of what one has learnt, and the way to the rest. */
export function LatestCredentials({ employee }: { employee: FragmentOf<typeof LatestFragment> }) {
  const { t, date } = useI18n()
  const nameOf = useCredentialName()
  const { nodes } = readFragment(LatestFragment, employee).latest
  return (
    <section aria-labelledby="meriter">
      <div className={styles.head}>
        <h2 id="meriter">{t('own.credentials')}</h2>
        {nodes.length > 0 && <Link to="/min/meriter">{t('own.credentials.all')}</Link>}
      </div>
      {nodes.length === 0 && (
        <div className={styles.none}>
          <h3>{t('own.credentials.none')}</h3>
          <p className="muted">{t('own.credentials.none.why')}</p>
        </div>
      )}
      <ul className={styles.list}>
        {nodes.map((credential) => {
          const { text, lang } = nameOf(credential)
          return (
            <li key={credential.id}>
              <strong lang={lang}>{text}</strong>
              <CredentialMark status={credential.status} />
              <span className="small muted">
                {credential.awardedOn
                  ? t('credential.awarded', { date: date(credential.awardedOn) })
                  : t('credential.claimed', { date: date(credential.createdAt.slice(0, 10)) })}
              </span>
            </li>
          )
        })}
      </ul>
      <Link to="/min/meriter/ny" className="button">
        <Icon name="plus" />
        {t('own.credentials.add')}
      </Link>
    </section>
  )
}
