import { expect, test } from 'vitest'
import { unitTree, type Branch } from './unitTree'

const unit = (name: string, above?: string) => ({
  id: name,
  name,
  parent: above ? { id: above } : null,
})

const units = [
  unit('Björken', 'Hemtjänst'),
  unit('Funktionsstöd'),
  unit('Hemtjänst', 'Äldre'),
  unit('Tallen', 'Hemtjänst'),
  unit('Äldre'),
]

const drawn = (branches: readonly Branch<(typeof units)[number]>[]): unknown[] =>
  branches.map(({ unit, below }) => (below.length ? [unit.name, drawn(below)] : unit.name))

test('each unit stands beneath the one it belongs to, in the order given', () => {
  expect(drawn(unitTree(units))).toEqual([
    'Funktionsstöd',
    ['Äldre', [['Hemtjänst', ['Björken', 'Tallen']]]],
  ])
})

test('what is sought stands with all above it, and with nothing beside it', () => {
  expect(drawn(unitTree(units, ' tall'))).toEqual([['Äldre', [['Hemtjänst', ['Tallen']]]]])
  expect(drawn(unitTree(units, 'HEMTJÄNST'))).toEqual([['Äldre', ['Hemtjänst']]])
  expect(unitTree(units, 'finns inte')).toEqual([])
})

test('a unit whose parent is not among them stands on top', () => {
  expect(drawn(unitTree([unit('Björken', 'Hemtjänst')]))).toEqual(['Björken'])
})
