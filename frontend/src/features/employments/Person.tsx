import { useRef, useState } from 'react'
import { DoneBar } from '@/shared/form/DoneBar'
import { failed, FormSheet, noFaults } from '@/shared/form/FormSheet'
import type { ResultOf } from '@/shared/graphql/graphql'
import { useAttempt } from '@/shared/graphql/useAttempt'
import { useChange } from '@/shared/graphql/useChange'
import { useI18n } from '@/shared/i18n/context'
import { faultsOf, nameFaults } from './employmentFaults'
import { ChangePersonMutation, type PersonFragment } from './employmentQueries'
import { PersonFields } from './PersonFields'
import styles from './Person.module.css'

type Person = ResultOf<typeof PersonFragment>

const draftOf = ({ name, subject }: Person) => ({ name, subject: subject ?? '' })

interface Done {
  before: Person
  after: Person
}

/** What somebody is called and logs in by, for HR to change. */
export function Person({ person }: { person: Person }) {
  const { t } = useI18n()
  const { send } = useChange(ChangePersonMutation)
  const keyFor = useAttempt()
  const heading = useRef<HTMLHeadingElement>(null)
  const [draft, setDraft] = useState<ReturnType<typeof draftOf> | null>(null)
  const [done, setDone] = useState<Done | null>(null)

  async function change({ id, version }: Person, { name, subject }: ReturnType<typeof draftOf>) {
    const input = {
      employeeId: id,
      expectedVersion: version,
      name,
      subject: subject.trim() || null,
    }
    const data = await send({ input: { ...input, idempotencyKey: keyFor(input) } })
    return data?.changeEmployee
  }

  async function save(next: ReturnType<typeof draftOf>) {
    const answer = await change(person, next)
    if (!answer) return failed
    if (!answer.employee) return faultsOf(answer.userErrors)
    setDone({ before: person, after: answer.employee })
    setDraft(null)
    return noFaults
  }

  function leave() {
    setDraft(null)
    heading.current?.focus()
  }

  return (
    <section aria-labelledby="vem" className={styles.person}>
      <h2 id="vem" ref={heading} tabIndex={-1}>
        {t('employment.person')}
      </h2>
      {done && (
        <DoneBar
          key={done.after.version}
          words={t('employment.person.done')}
          undo={async () => !!(await change(done.after, draftOf(done.before)))?.employee}
          onClose={() => {
            if (document.activeElement?.closest('[role=status]')) heading.current?.focus()
            setDone(null)
          }}
        />
      )}
      {draft ? (
        <FormSheet
          isAsked
          heading={t('employment.person.change')}
          help={t('employment.person.help')}
          saveWord={t('form.save')}
          check={() => nameFaults(draft.name)}
          save={() => save(draft)}
          onCancel={leave}
        >
          {(faultAt) => (
            <PersonFields
              {...draft}
              faultAt={faultAt}
              onChange={(part) => setDraft({ ...draft, ...part })}
            />
          )}
        </FormSheet>
      ) : (
        <>
          <p>
            {person.name}
            <span className="muted">
              {', '}
              {person.subject
                ? t('employment.person.logIn', { subject: person.subject })
                : t('employment.person.noLogIn')}
            </span>
          </p>
          <div>
            <button
              type="button"
              className="button button-tool"
              onClick={() => {
                setDone(null)
                setDraft(draftOf(person))
              }}
            >
              {t('employment.person.change')}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
