import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { CredentialNameFragment, useCredentialName } from '@/shared/credentials/credentialName'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { daysBetween, today } from '@/shared/routing/today'
import { Icon } from '@/shared/ui/Icon'
import styles from './ExpiryAlerts.module.css'

export const ExpiringFragment = graphql(
  `
    fragment Expiring on Employee {
      expiring: credentials(expiresWithinDays: 60, first: 50) {
        nodes {
          id
          expiresOn
          ...CredentialName
        }
      }
    }
  `,
  [CredentialNameFragment],
)

/** What one will soon be without. */
export function ExpiryAlerts({ employee }: { employee: FragmentOf<typeof ExpiringFragment> }) {
  const { t, count, date } = useI18n()
  const nameOf = useCredentialName()
  const [now] = useState(today)
  const { nodes } = readFragment(ExpiringFragment, employee).expiring
  const soonest = nodes.toSorted((a, b) => (a.expiresOn ?? '').localeCompare(b.expiresOn ?? ''))
  if (!soonest.length) return null
  return (
    <ul className={styles.alerts}>
      {soonest.map((credential) => {
        const { text, lang } = nameOf(credential)
        const last = credential.expiresOn ?? now
        const left = daysBetween(now, last)
        return (
          <li key={credential.id}>
            <Icon name="warning" size={24} />
            <div>
              <strong lang={lang}>{t('own.expires', { what: text, date: date(last) })}</strong>
              <p className="small">
                {left > 0 ? count('own.expires.in', left) : t('own.expires.today')}
              </p>
            </div>
            <Link
              to="/min/meriter/ny"
              search={{ kvalifikation: credential.qualification?.slug }}
              className="button"
            >
              {t('own.expires.renew')}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
