import '@/shared/styles/index.css'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@/app/everyPage'
import { App } from '@/app/App'
import { appContext } from '@/app/context'
import { startWorker } from '@/app/offline/worker'
import { router } from '@/app/router'
import { applyTheme, storedTheme } from '@/shared/browser/theme'
import { languages, storedLanguage, type Language } from '@/shared/i18n/locales'
import { loadMessages } from '@/shared/i18n/messages'

applyTheme(storedTheme())

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

/** The frame's words; Swedish is always there. */
const loadFrame = (language: Language) =>
  loadMessages(languages[language].locale).then(
    () => language,
    () => 'sv' as const,
  )

const chosen = storedLanguage()
router.update({ ...router.options, context: appContext(chosen) })
// Drawn once, when the page and the frame are both there: a phone draws slowly.
const [language] = await Promise.all([loadFrame(chosen), router.load()])

// A transition is drawn in short steps, between which a phone can answer a touch.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <App initial={language} />
    </StrictMode>,
  ),
)

startWorker()
