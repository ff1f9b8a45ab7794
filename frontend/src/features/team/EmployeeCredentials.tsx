import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import { EmployeeCredential } from './EmployeeCredential'
import type { EmployeeCredentialPages } from './employeeCredentialsQuery'
import { TeamList } from './TeamList'

interface Props {
  employee: { name: string; actions: readonly string[] }
  credentials: EmployeeCredentialPages
}

/** What somebody has learnt, newest first; each opens, and may be reviewed where the viewer can. */
export function EmployeeCredentials({ employee: { name, actions }, credentials }: Props) {
  const { t } = useI18n()
  return (
    <TeamList
      id="meriter"
      of="employee.credentials"
      list={credentials}
      empty={
        <Empty title={t('employee.credentials.none')} why={t('employee.credentials.none.why')} />
      }
    >
      {credentials.nodes?.map((credential) => (
        <li key={credential.id}>
          <EmployeeCredential
            credential={credential}
            name={name}
            canReview={actions.includes('REVIEW_CREDENTIAL')}
          />
        </li>
      ))}
    </TeamList>
  )
}
