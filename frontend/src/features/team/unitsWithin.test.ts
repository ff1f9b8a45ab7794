import { expect, it } from 'vitest'
import { unitsWithin } from './unitsWithin'

const unit = (id: string, above?: string) => ({
  id,
  name: id,
  parent: above ? { id: above } : null,
})
const units = [unit('top'), unit('care', 'top'), unit('home', 'care'), unit('other', 'top')]
const names = (managed: string[]) =>
  unitsWithin(
    units,
    managed.map((id) => ({ id })),
  ).map(({ name }) => name)

it('gives a manager her units and all below them, and no other', () => {
  expect(names(['care'])).toEqual(['care', 'home'])
  expect(names(['home', 'other'])).toEqual(['home', 'other'])
  expect(names(['gone'])).toEqual([])
})
