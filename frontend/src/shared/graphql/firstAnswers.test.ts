import { beforeEach, expect, it, vi } from 'vitest'

const answer = { data: { role: { title: 'Planerare' } } }
const request = (operationName: string, variables?: object) =>
  JSON.stringify({ operationName, query: 'query', variables })

async function comeWith(answers: object[]) {
  document.body.innerHTML = `<script id="first-answers" type="application/json">${JSON.stringify(answers)}</script>`
  vi.resetModules()
  return import('./firstAnswers')
}

beforeEach(() => {
  document.body.innerHTML = ''
})

it('answers what came with the page, once', async () => {
  const came = [{ name: 'Role', variables: { slug: 'planerare' }, answer }]
  const { firstAnswer } = await comeWith(came)
  expect(firstAnswer(request('Role', { slug: 'stodassistent' }))).toBeUndefined()
  expect(firstAnswer(request('Other', { slug: 'planerare' }))).toBeUndefined()
  const asked = request('Role', { slug: 'planerare', asOf: undefined })
  expect(await firstAnswer(asked)?.json()).toEqual(answer)
  expect(firstAnswer(asked)).toBeUndefined()
})

it('answers a question without variables', async () => {
  const { firstAnswer } = await comeWith([{ name: 'Areas', variables: {}, answer }])
  expect(await firstAnswer(request('Areas'))?.json()).toEqual(answer)
})

it('leaves all to the net where nothing came', async () => {
  const { firstAnswer } = await comeWith([])
  expect(firstAnswer(request('Role', { slug: 'planerare' }))).toBeUndefined()
})
