import { useI18n } from '@/shared/i18n/context'
import { Problem } from '@/shared/ui/Problem'
import { UndoBar } from '@/shared/ui/UndoBar'
import type { useSetGoal } from './useSetGoal'

interface Props {
  setting: ReturnType<typeof useSetGoal>
  /** The bar goes, and with it the focus. */
  onEnd: () => void
}

/** What came of setting a goal: done and how to undo it, or why it is not. */
export function GoalUndo({ setting, onEnd }: Props) {
  const { t } = useI18n()
  const { change, error, isConflict } = setting
  if (error)
    return (
      <Problem
        title={t('goal.problem')}
        error={error}
        hasOldData={false}
        retry={() => void setting.retry()}
      />
    )
  if (isConflict) return <p role="alert">{t('goal.conflict')}</p>
  if (!change) return null
  return (
    <UndoBar
      words={t(change.role ? 'goal.set' : 'goal.removed')}
      undoWord={t('form.undo')}
      closeWord={t('shell.close')}
      onUndo={() => {
        onEnd()
        void setting.undo()
      }}
      onClose={() => {
        if (document.activeElement?.closest('[role=status]')) onEnd()
        setting.close()
      }}
    />
  )
}
