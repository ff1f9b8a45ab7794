import { apiAddress } from '@/shared/graphql/apiUrl'

/** How one logs in here, as the API tells. */
export interface LoginSettings {
  issuer: string
  clientId: string
  scope: string
  audience: string
  /** Everybody there is invented. */
  demo: boolean
}

let asked: Promise<LoginSettings | null> | undefined

async function ask(): Promise<LoginSettings | null> {
  const response = await fetch(apiAddress('/login.json'))
  if (!response.ok) throw new Error(`/login.json is ${response.status}`)
  return (await response.json()) as LoginSettings | null
}

/** Null where nobody can log in. */
export function loginSettings(): Promise<LoginSettings | null> {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}
