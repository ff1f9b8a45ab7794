import '@/shared/styles/index.css'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@/app/everyPage'
import { App } from '@/app/App'
import { appContext } from '@/app/context'
import { router } from '@/app/router'
import { applyTheme, storedTheme } from '@/shared/browser/theme'
import { languages, storedLanguage, type Language } from '@/shared/i18n/locales'
import { loadMessages } from '@/shared/i18n/messages'
import { currentSession } from '@/shared/session/session'
import { takeUpSession } from '@/shared/session/takeUpSession'

applyTheme(storedTheme())

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

/** The frame's words; Swedish is always there. */
const loadFrame = (language: Language) =>
  loadMessages(languages[language].locale, isLoggedIn ? 'own' : 'public').then(
    () => language,
    () => 'sv' as const,
  )

const chosen = storedLanguage()
await takeUpSession()
const isLoggedIn = currentSession() !== null
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
if (isLoggedIn)
  void import('@/shared/session/service/keepAlive').then(({ keepAlive }) => keepAlive())
