import { Link, useNavigate } from '@tanstack/react-router'
import { failed, FormSheet, noFaults } from '@/shared/form/FormSheet'
import { useAttempt } from '@/shared/graphql/useAttempt'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { Demo } from '@/shared/session/Demo'
import { ForViewers } from '@/shared/session/ForViewers'
import { useDraft } from '@/shared/session/useDraft'
import { useViewer } from '@/shared/session/useViewer'
import { Empty } from '@/shared/ui/Empty'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { inputOf, newEmployment, type EmploymentDraft } from './employmentDraft'
import { employmentFaults, faultsOf } from './employmentFaults'
import { EmploymentFields } from './EmploymentFields'
import styles from './EmploymentsPage.module.css'
import { HireMutation } from './employmentQueries'
import { PersonFields } from './PersonFields'

interface HireDraft extends EmploymentDraft {
  name: string
  subject: string
}

/** A new record, with the first employment. For HR. */
export function HirePage() {
  const { t } = useI18n()
  return (
    <ForViewers heading={t('employment.hire')} why={t('employment.hire.why')}>
      <FlowerHead at="green">
        <Eyebrow at="green">
          <Link to="/team">{t('viewer.people')}</Link>
          <Demo />
        </Eyebrow>
        <PageHeading>{t('employment.hire')}</PageHeading>
      </FlowerHead>
      <div className={`page ${styles.page}`}>
        <Hire />
      </div>
    </ForViewers>
  )
}

function Hire() {
  const { t } = useI18n()
  const navigate = useNavigate()
  const { viewer } = useViewer()
  const { send } = useChange(HireMutation)
  const keyFor = useAttempt()
  const { draft, write, forget } = useDraft<HireDraft>('hire', {
    ...newEmployment(today()),
    name: '',
    subject: '',
  })
  if (viewer && !viewer.permissions.includes('PEOPLE'))
    return <Empty title={t('employment.onlyHR')} why={t('employment.onlyHR.why')} />

  async function save() {
    const { name, subject, ...employment } = draft
    const input = { name, subject: subject.trim() || null, employment: inputOf(employment) }
    const data = await send({ input: { ...input, idempotencyKey: keyFor(input) } })
    if (!data) return failed
    const { employee, userErrors } = data.hireEmployee
    if (!employee) return faultsOf(userErrors)
    forget()
    await navigate({ to: '/team/$id', params: { id: employee.id } })
    return noFaults
  }

  return (
    <FormSheet
      heading={t('employment.hire.who')}
      saveWord={t('employment.hire.save')}
      check={() => employmentFaults(draft, draft.name)}
      save={save}
      onCancel={() => {
        forget()
        void navigate({ to: '/team' })
      }}
    >
      {(faultAt) => (
        <>
          <PersonFields
            name={draft.name}
            subject={draft.subject}
            faultAt={faultAt}
            onChange={(part) => write({ ...draft, ...part })}
          />
          <EmploymentFields
            draft={draft}
            faultAt={faultAt}
            onChange={(part) => write({ ...draft, ...part })}
          />
        </>
      )}
    </FormSheet>
  )
}
