import { useState } from 'react'
import { forget, isOfViewer, keepAgain, keptInBrowser, type Kept } from '@/shared/browser/kept'
import { storedTheme, type Theme } from '@/shared/browser/theme'
import { useI18n } from '@/shared/i18n/context'
import type { Language } from '@/shared/i18n/locales'
import type { MessageKey } from '@/shared/i18n/messages'
import { UndoBar } from '@/shared/ui/UndoBar'
import styles from './KeptData.module.css'

interface Cleared {
  kept: Kept[]
  language: Language
  theme: Theme
}

const words: Record<string, MessageKey> = {
  'blommaut.language': 'settings.kept.language',
  'blommaut.theme': 'settings.kept.theme',
  'blommaut.report': 'settings.kept.report',
}

function wordOf(kept: Kept): MessageKey {
  if (kept.key.startsWith('blommaut.draft')) return 'settings.kept.draft'
  if (isOfViewer(kept)) return 'settings.kept.session'
  return words[kept.key] ?? 'settings.kept.scroll'
}

const choices = () => keptInBrowser().filter((each) => !isOfViewer(each))

/** What this browser keeps for the app, and the way to be rid of it. */
export function KeptData({ onTheme }: { onTheme: (theme: Theme) => void }) {
  const { t, language, setLanguage } = useI18n()
  const [cleared, setCleared] = useState<Cleared | null>(null)
  const kept = keptInBrowser()
  const names = [...new Set(kept.map(wordOf))]

  // The defaults are chosen first, for choosing keeps the choice.
  async function clear() {
    const before = { kept: choices(), language, theme: storedTheme() }
    await setLanguage('sv')
    onTheme('device')
    forget(choices())
    setCleared(before)
  }

  async function undo() {
    if (!cleared) return
    await setLanguage(cleared.language)
    onTheme(cleared.theme)
    keepAgain(cleared.kept)
    setCleared(null)
  }

  return (
    <section aria-labelledby="sparat">
      <h2 id="sparat">{t('settings.kept')}</h2>
      <p className={styles.help}>{t('settings.kept.help')}</p>
      {names.length > 0 ? (
        <ul className={styles.kept}>
          {names.map((name) => (
            <li key={name}>{t(name)}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.kept}>{t('settings.kept.nothing')}</p>
      )}
      {kept.some(isOfViewer) && <p className={styles.copy}>{t('settings.kept.loggedIn')}</p>}
      <p className={styles.copy}>{t('settings.kept.copy')}</p>
      {cleared ? (
        <UndoBar
          words={t('settings.cleared')}
          undoWord={t('settings.undo')}
          closeWord={t('settings.undo.close')}
          onUndo={() => void undo()}
          onClose={() => setCleared(null)}
        />
      ) : (
        kept.some((each) => !isOfViewer(each)) && (
          <button type="button" className="button" onClick={() => void clear()}>
            {t('settings.clear')}
          </button>
        )
      )}
    </section>
  )
}
