import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fields, levels } from './titles'

export interface GeneratedRole {
  slug: string
  title: string
  level: string
  field: string
  row: number
  isAssignment: boolean
  isLicensed: boolean
}

export interface GeneratedWay {
  from: GeneratedRole
  to: GeneratedRole
  orientation: string
  status: string
}

const areas = ['Vård och omsorg', 'Funktionsstöd', 'Hälsa', 'Utredning', 'Ledning']
const licensed = /^(Sjuksköterska|Arbetsterapeut|Fysioterapeut|Logoped|Dietist|Specialistsjuk)/
const statuses = ['PUBLISHED', 'DESCRIBED', 'PROPOSED', 'PROPOSED']
const [base, deepened, specialist, leadership] = [1, 2, 3, 4]

/** A catalogue of this size has one role in which very many ways meet. */
const sizeWithHub = 200
const hubWays = 150

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')

/** Numbers from 0 up to 1 that follow from the seed alone. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

function rolesOf(size: number): GeneratedRole[] {
  const counts = levels.map(({ share }) => Math.max(1, Math.round(share * size)))
  const sum = counts.reduce((all, count) => all + count)
  return levels.flatMap(({ level, names }, row) =>
    Array.from({ length: (counts[row] ?? 0) + (row === base ? size - sum : 0) }, (_, i) => {
      const field = fields[Math.floor(i / names.length)] ?? ''
      const title = `${names[i % names.length]}, ${field}`
      return {
        slug: slugOf(title),
        title,
        level,
        field,
        row,
        isAssignment: row === deepened && i % 3 === 0,
        isLicensed: licensed.test(title),
      }
    }),
  )
}

const orientationTowards = (row: number) =>
  row === leadership ? 'LINEAR' : row === deepened ? 'EPISODIC' : 'EXPERT'

/** Up from most roles, sideways from every third, and in a large catalogue very many at one. */
function waysOf(roles: readonly GeneratedRole[]): GeneratedWay[] {
  const next = random(roles.length)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const ways = new Map<string, GeneratedWay>()
  const add = (from: GeneratedRole, to: GeneratedRole, orientation: string) => {
    const key = `${from.slug}/${to.slug}`
    if (from !== to && !ways.has(key))
      ways.set(key, { from, to, orientation, status: pick(statuses) })
  }
  const alike = (role: GeneratedRole, row: number) => {
    const onRow = roles.filter((other) => other.row === row)
    const same = onRow.filter(({ field }) => field === role.field)
    return pick(same.length ? same : onRow)
  }

  roles.forEach((role, i) => {
    if (role.row < leadership && !role.isAssignment) {
      const row = role.row === base ? pick([deepened, specialist]) : role.row + 1
      add(role, alike(role, row), orientationTowards(row))
    }
    if (i % 3 === 0) {
      const other = alike(role, role.row)
      add(role, other, 'EXPANDING')
      if (i % 2 === 0) add(other, role, 'EXPANDING')
    }
  })
  if (roles.length >= sizeWithHub) {
    const hub = busiestOf(roles)
    const others = roles.filter((role) => role !== hub && role.row > 0)
    for (let i = 0; i < hubWays; i++) {
      const other = others[Math.floor((i * others.length) / hubWays)] ?? hub
      if (i % 2) add(other, hub, 'EXPANDING')
      else add(hub, other, other.row === base ? 'EXPANDING' : orientationTowards(other.row))
    }
  }
  return [...ways.values()]
}

/** Where the very many ways meet. */
const busiestOf = (roles: readonly GeneratedRole[]) =>
  roles.find(({ row }) => row === base) as GeneratedRole

const text = (sv: string) => `{sv: ${JSON.stringify(sv)}}`

const files = (roles: readonly GeneratedRole[], ways: readonly GeneratedWay[]) => ({
  'sources.yaml': 'PÅHITTAD: {publisher: Exempelkommun, date: 2026-01-01, precision: DAY}\n',
  'areas.yaml': areas.map((name) => `${slugOf(name)}: {name: ${text(name)}}\n`).join(''),
  'levels.yaml': levels
    .map(
      ({ level }) =>
        `${level}: {name: ${text(level)}, description: ${text(level)}, source: PÅHITTAD}\n`,
    )
    .join(''),
  'orientations.yaml': ['EXPANDING', 'EPISODIC', 'EXPERT', 'LINEAR']
    .map(
      (name) =>
        `${name}: {name: ${text(name)}, fullName: ${text(name)}, description: ${text(name)}, source: PÅHITTAD}\n`,
    )
    .join(''),
  'qualifications.yaml': [
    ['utbildning', 'PROGRAMME'],
    ['legitimation', 'LICENCE'],
  ]
    .map(
      ([name, kind]) =>
        `${name}: {name: ${text(`Påhittad ${name}`)}, description: ${text('Påhittad.')}, kind: ${kind}, source: PÅHITTAD}\n`,
    )
    .join(''),
  'transitions.yaml': ways
    .map(
      ({ from, to, orientation, status }) =>
        `- {from: ${from.slug}, to: ${to.slug}, orientation: ${orientation}, orientationSource: PÅHITTAD, status: ${status}, source: PÅHITTAD}\n`,
    )
    .join(''),
  ...Object.fromEntries(roles.map((role, i) => [`roles/${role.slug}.yaml`, roleFile(role, i)])),
})

const roleFile = ({ title, level, field, isAssignment, isLicensed }: GeneratedRole, i: number) => `
title: ${text(title)}
summary: ${text(`Du arbetar med ${field} tillsammans med andra.`)}
description: ${text(`Du arbetar med ${field}. Yrket är påhittat för att pröva en stor katalog.`)}
kind: ${isAssignment ? 'ASSIGNMENT' : 'POSITION'}
level: ${level}
levelSource: PÅHITTAD
area: ${slugOf(areas[i % areas.length] ?? '')}
source: PÅHITTAD
profiles:
  - required: {qualification: ${isLicensed ? 'legitimation' : 'utbildning'}}
    source: PÅHITTAD
`

/**
 * Writes an invented catalogue of so many roles, in the form that `blommaut seed --catalogue` reads.
 * The same size always gives the same catalogue.
 */
export function writeCatalogue(folder: string, size: number) {
  const roles = rolesOf(size)
  const ways = waysOf(roles)
  mkdirSync(join(folder, 'roles'), { recursive: true })
  for (const [name, content] of Object.entries(files(roles, ways))) {
    writeFileSync(join(folder, name), content)
  }
  return { roles, ways, busiest: busiestOf(roles) }
}
