import { RouterProvider } from '@tanstack/react-router'
import { useMemo, type ComponentProps } from 'react'
import { Provider } from 'urql'
import { createClient } from '@/shared/graphql/client'
import { useI18n } from '@/shared/i18n/context'
import { I18nProvider } from '@/shared/i18n/I18nProvider'
import { router } from './router'

export function App({ initial }: Pick<ComponentProps<typeof I18nProvider>, 'initial'>) {
  return (
    <I18nProvider initial={initial}>
      <Pages />
    </I18nProvider>
  )
}

function Pages() {
  const { locale } = useI18n()
  const client = useMemo(() => createClient(locale), [locale])
  return (
    <Provider value={client}>
      <RouterProvider router={router} context={{ client }} />
    </Provider>
  )
}
