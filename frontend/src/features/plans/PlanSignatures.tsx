import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { localDay } from './localDay'
import type { Plan, PlanParty } from './planFragments'
import styles from './PlanSignatures.module.css'

const parties: readonly PlanParty[] = ['EMPLOYEE', 'MANAGER']

/** Who has signed the version that is shown, and who has not. */
export function PlanSignatures({ version }: { version: Pick<Plan['current'], 'signatures'> }) {
  const { t, date } = useI18n()
  return (
    <ul className={styles.signatures} aria-label={t('plan.signatures')}>
      {parties.map((party) => {
        const signature = version.signatures.find((each) => each.party === party)
        return (
          <li key={party} data-signed={!!signature || undefined}>
            <Icon name={signature ? 'check' : 'clock'} size={18} />
            {signature
              ? t(`plan.signed.${party}`, {
                  name: signature.signer,
                  date: date(localDay(signature.signedAt)),
                })
              : t(`plan.unsigned.${party}`)}
          </li>
        )
      })}
    </ul>
  )
}
