import type { ReactNode } from 'react'
import { CredentialMark } from '@/shared/credentials/CredentialMark'
import { useI18n } from '@/shared/i18n/context'
import styles from './CredentialDetails.module.css'
import { EvidenceItem } from './EvidenceItem'
import type { Reviewed } from './reviewedFragment'
import { Reviews } from './Reviews'
import { dayOf } from './waits'

/** What somebody says to have learnt, what shows it, and what was made of it before. */
export function CredentialDetails({ credential }: { credential: Reviewed }) {
  const { t, date } = useI18n()
  const { createdAt, awardedOn, expiresOn, note, evidence, reviews, possibleDuplicates } =
    credential
  return (
    <dl className={styles.details}>
      <Fact name={t('review.sent')}>{date(dayOf(createdAt))}</Fact>
      {awardedOn && <Fact name={t('review.awarded')}>{date(awardedOn)}</Fact>}
      {expiresOn && <Fact name={t('review.expires')}>{date(expiresOn)}</Fact>}
      {note && <Fact name={t('review.note')}>{note}</Fact>}
      {possibleDuplicates.length > 0 && (
        <Fact name={t('review.duplicates')}>
          <ul className={styles.parts}>
            {possibleDuplicates.map(({ id, status, createdAt }) => (
              <li key={id}>
                <CredentialMark status={status} />{' '}
                {t('review.duplicates.sent', { date: date(dayOf(createdAt)) })}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t('review.evidence')}>
        {evidence.length ? (
          <ul className={styles.parts}>
            {evidence.map((each) => (
              <EvidenceItem key={each.id} evidence={each} />
            ))}
          </ul>
        ) : (
          t('review.evidence.none')
        )}
      </Fact>
      {reviews.length > 0 && (
        <Fact name={t('review.reviews')}>
          <Reviews reviews={reviews} />
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
