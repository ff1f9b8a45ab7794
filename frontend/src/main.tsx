import '@/shared/styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@/app/everyPage'
import { App } from '@/app/App'
import { appContext } from '@/app/context'
import { startWorker } from '@/app/offline/worker'
import { router } from '@/app/router'
import { applyTheme, storedTheme } from '@/shared/browser/theme'
import { languages, storedLanguage } from '@/shared/i18n/locales'
import { loadMessages } from '@/shared/i18n/messages'

applyTheme(storedTheme())

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

const language = storedLanguage()
router.update({ ...router.options, context: appContext(language) })
// The page's own parts are on their way while the words of the frame are.
void router.load()
await loadMessages(languages[language].locale, ['shell'])

createRoot(root).render(
  <StrictMode>
    <App initial={language} />
  </StrictMode>,
)

startWorker()
