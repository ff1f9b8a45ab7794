import { RouterProvider } from '@tanstack/react-router'
import { Provider } from 'urql'
import { useI18n } from '@/shared/i18n/context'
import { I18nProvider } from '@/shared/i18n/I18nProvider'
import type { Language } from '@/shared/i18n/locales'
import { usePresence } from '@/shared/session/session'
import { appContext } from './context'
import { router } from './router'

export function App({ initial }: { initial: Language }) {
  return (
    <I18nProvider initial={initial}>
      <Pages />
    </I18nProvider>
  )
}

function Pages() {
  const { language } = useI18n()
  usePresence() // another person has another client
  const context = appContext(language)
  return (
    <Provider value={context.client}>
      <RouterProvider router={router} context={context} />
    </Provider>
  )
}
