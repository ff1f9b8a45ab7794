import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { UndoBar } from '@/shared/ui/UndoBar'
import styles from './StatementTools.module.css'
import type { Saying } from './useStatement'

/** Undo, clear, and where the answers are. */
export function StatementTools({ saying }: { saying: Saying }) {
  const { t } = useI18n()
  const [isCleared, setCleared] = useState(false)
  const { isEmpty, undo, clear } = saying

  function undoAndClose() {
    setCleared(false)
    undo?.()
  }

  return (
    <div className={styles.tools} data-chrome>
      {!isEmpty && (
        <div className={styles.row}>
          {undo && (
            <button type="button" className="button button-quiet button-tool" onClick={undo}>
              {t('whatif.undo')}
            </button>
          )}
          <button
            type="button"
            className="button button-quiet button-tool"
            onClick={() => {
              clear()
              setCleared(true)
            }}
          >
            {t('whatif.clear')}
          </button>
        </div>
      )}
      {!isEmpty && <p className="small muted">{t('whatif.address')}</p>}
      {isEmpty && isCleared && undo && (
        <UndoBar
          words={t('whatif.cleared')}
          undoWord={t('whatif.undo')}
          closeWord={t('whatif.close')}
          onUndo={undoAndClose}
          onClose={() => setCleared(false)}
        />
      )}
    </div>
  )
}
