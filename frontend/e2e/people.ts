import type { Browser, Page, WorkerInfo } from '@playwright/test'
import { expect, logIn, test as base } from './support'

export const chef = 'Henrik Ekvall'
export const hr = 'Miriam Tallgård'
/** Works for the manager, and has a goal. */
export const employee = 'Karin Älvnäs'

export const inbox = (page: Page) => page.getByRole('region', { name: 'Meriter att granska' })
export const people = (page: Page) => page.getByRole('region', { name: /edarbetare$/ })

interface Others {
  /** Whoever a manager's claims are about, and HR: each at a machine of their own, for all tests of a worker. */
  owner: Page
  colleague: Page
}

async function machineOf(name: string, browser: Browser, { project }: WorkerInfo) {
  const { baseURL, locale } = project.use
  const context = await browser.newContext({ baseURL, locale, serviceWorkers: 'block' })
  const page = await context.newPage()
  await logIn(page, name, '/om')
  return page
}

export const test = base.extend<object, Others>({
  owner: [
    async ({ browser }, run, worker) => run(await machineOf(employee, browser, worker)),
    { scope: 'worker' },
  ],
  colleague: [
    async ({ browser }, run, worker) => run(await machineOf(hr, browser, worker)),
    { scope: 'worker' },
  ],
})

/** Asks the API as whoever is logged in on the page. */
export async function askAs<Data>(
  page: Page,
  query: string,
  variables: object = {},
): Promise<Data> {
  const answer = await page.evaluate(async (body) => {
    const { accessToken } = JSON.parse(sessionStorage.getItem('blommaut.session') ?? '{}')
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${accessToken}`,
      },
      body,
    })
    return response.json()
  }, JSON.stringify({ query, variables }))
  expect(answer.errors).toBeUndefined()
  return answer.data
}

interface Claimed {
  claimCredential: { credential: { id: string } | null; userErrors: { message: string }[] }
}

/** Claims something as whoever is logged in, and tells its id. */
export async function claim(page: Page, input: object): Promise<string> {
  const { claimCredential } = await askAs<Claimed>(
    page,
    `mutation($input: ClaimCredentialInput!) {
      claimCredential(input: $input) { credential { id } userErrors { message } }
    }`,
    { input },
  )
  expect(claimCredential.userErrors).toEqual([])
  return claimCredential.credential?.id ?? ''
}

interface Seen {
  node: {
    status: string
    reviews: { reviewer: string; verdict: string; comment: string }[]
  }
}

/** How a credential is now, as whoever is logged in sees it. */
export async function credentialOf(page: Page, id: string): Promise<Seen['node']> {
  const { node } = await askAs<Seen>(
    page,
    `query($id: ID!) {
      node(id: $id) { ... on Credential { status reviews { reviewer verdict comment } } }
    }`,
    { id },
  )
  return node
}

/** Reviews something as whoever is logged in, without the app. */
export async function review(page: Page, input: object) {
  const { reviewCredential } = await askAs<{ reviewCredential: { userErrors: object[] } }>(
    page,
    `mutation($input: ReviewCredentialInput!) {
      reviewCredential(input: $input) { userErrors { message } }
    }`,
    { input },
  )
  expect(reviewCredential.userErrors).toEqual([])
}
