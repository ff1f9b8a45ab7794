import { useRef, useState } from 'react'
import type { Goal } from '@/shared/goal/goalFragment'
import { GoalUndo } from '@/shared/goal/GoalUndo'
import { useSetGoal } from '@/shared/goal/useSetGoal'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { LevelMark } from '@/shared/ui/LevelMark'
import { GoalForm } from './GoalForm'
import { GoalProgress } from './GoalProgress'
import styles from './OwnGoal.module.css'

interface Props {
  employee: Goal
  /** The slug of the role that one works in. */
  from?: string
}

/** The role that one aims for, and how near it is. */
export function OwnGoal({ employee, from }: Props) {
  const { t } = useI18n()
  const setting = useSetGoal(employee.goal)
  const [isChoosing, setChoosing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const role = employee.goal?.role

  const close = () => {
    setChoosing(false)
    heading.current?.focus()
  }

  return (
    <section className={styles.goal} aria-labelledby="mal">
      <div className={styles.head}>
        <h2 id="mal" ref={heading} tabIndex={-1}>
          <Icon name="flag" />
          {t('goal.heading')}
        </h2>
        {role && <LevelMark level={role.level} />}
      </div>
      {role && !isChoosing ? (
        <GoalProgress
          role={role}
          progress={employee.progress}
          from={from}
          isBusy={setting.isBusy}
          onChange={() => setChoosing(true)}
          onRemove={() => void setting.set(null)}
        />
      ) : (
        <GoalForm
          goal={employee.goal}
          isBusy={setting.isBusy}
          onChoose={async (slug) => {
            if (await setting.set(slug)) setChoosing(false)
          }}
          onCancel={isChoosing ? close : undefined}
        />
      )}
      <GoalUndo setting={setting} onEnd={() => heading.current?.focus()} />
    </section>
  )
}
