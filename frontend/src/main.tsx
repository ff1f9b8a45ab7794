import '@/shared/styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { storedLocale } from '@/shared/i18n/locales'
import { loadMessages } from '@/shared/i18n/messages'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

const locale = storedLocale()
const messages = await loadMessages(locale)

createRoot(root).render(
  <StrictMode>
    <App initial={{ locale, messages }} />
  </StrictMode>,
)
