import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState, type FormEvent } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { today } from '@/shared/routing/today'
import { useDraft } from '@/shared/session/useDraft'
import { FormFaults } from '@/shared/form/FormFaults'
import { Problem } from '@/shared/ui/Problem'
import { claimFieldId } from './claimFaults'
import { CredentialConflict } from './CredentialConflict'
import { draftOf, inputOf, type CredentialDraft, type Drafted } from './credentialDraft'
import styles from './CredentialForm.module.css'
import { rememberDeed } from './deed'
import { LearntFields } from './LearntFields'
import { StageFields } from './StageFields'
import { useClaim } from './useClaim'

const EvidenceFields = lazy(() =>
  import('./EvidenceFields').then(({ EvidenceFields }) => ({ default: EvidenceFields })),
)

interface Props {
  /** Of the draft, which is kept while it is written. */
  name: string
  initial: CredentialDraft
  /** The claim that is changed, as it was. */
  before?: Drafted
}

/** What somebody claims to have learnt, or a change of it. */
export function CredentialForm({ name, initial, before }: Props) {
  const { t, count } = useI18n()
  const navigate = useNavigate()
  const summary = useRef<HTMLDivElement>(null)
  const [now] = useState(today)
  const { draft, write, forget, isContinued } = useDraft(name, initial)
  const claim = useClaim((credential) => {
    forget()
    const isWaiting = credential.status === 'CLAIMED'
    const { id: credentialId, version: expectedVersion } = credential
    rememberDeed({
      words: before ? 'claim.changed' : isWaiting ? 'claim.sent' : 'claim.saved',
      undo: before
        ? { claim: { ...inputOf(draftOf(before)), expectedVersion } }
        : { withdraw: { credentialId, expectedVersion } },
    })
    void navigate({ to: '/min/meriter' })
  })
  const { faults, current } = claim

  async function send(next: CredentialDraft) {
    if (claim.isBusy) return
    await claim.send(next, now)
    requestAnimationFrame(() => summary.current?.focus())
  }

  function change(part: Partial<CredentialDraft>) {
    const next = { ...draft, ...part }
    write(next)
    claim.reconsider(next, now)
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    void send(draft)
  }

  const fields = { draft, faults, onChange: change }
  const verb = before ? 'claim.save' : draft.stage === 'done' ? 'claim.send' : 'claim.save'
  return (
    <form className={`page ${styles.form}`} onSubmit={onSubmit} noValidate>
      <FormFaults
        ref={summary}
        heading={count('form.faults', faults.size)}
        faults={[...faults].map(([field, words]) => ({
          fieldId: field === 'whole' ? undefined : claimFieldId(field),
          words: t(words),
        }))}
      />
      {current && (
        <CredentialConflict
          mine={draft}
          theirs={current}
          onMine={() => {
            const changes = { id: current.id, version: current.version }
            claim.settle()
            write({ ...draft, changes })
            void send({ ...draft, changes })
          }}
          onTheirs={() => {
            claim.settle()
            write(draftOf(current))
          }}
        />
      )}
      {isContinued && (
        <p className={styles.continued}>
          {t('claim.continued')}
          <button type="button" className="button button-tool" onClick={forget}>
            {t('claim.startOver')}
          </button>
        </p>
      )}
      <LearntFields {...fields} />
      <StageFields {...fields} today={now} />
      <Suspense>
        <EvidenceFields {...fields} />
      </Suspense>
      {claim.error && (
        <Problem
          title={t('claim.problem')}
          error={claim.error}
          hasOldData={false}
          retry={() => void send(draft)}
        />
      )}
      <div className={styles.tools}>
        <button type="submit" className="button button-filled" aria-disabled={claim.isBusy}>
          {t(claim.isBusy ? 'form.saving' : verb)}
        </button>
        <Link to="/min/meriter" className="button button-quiet">
          {t('form.cancel')}
        </Link>
      </div>
    </form>
  )
}
