import type { Language } from '@/shared/i18n/locales'
import { loginSettings } from '../loginSettings'
import { oidcClient } from './oidc'

/** Leaves for the log-in service, which leads back to `/inloggad`. False where nobody can log in. */
export async function leaveToLogIn(returnTo: string, language: Language): Promise<boolean> {
  const [settings, client] = await Promise.all([loginSettings(), oidcClient()])
  if (!settings || !client) return false
  const { url } = await client.createSigninRequest({
    state: { returnTo },
    ui_locales: language,
    extraQueryParams: { audience: settings.audience },
  })
  location.assign(url)
  return true
}
