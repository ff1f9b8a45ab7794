import { describe, expect, it } from 'vitest'
import { levels } from '@/shared/career/terms'
import { byWays, drawn, shown, type CareerMap } from './careerMap'
import { linkWays, stepsFrom } from './graph'
import { linePath } from './linePath'
import { readMapSearch, toggled } from './mapSearch'
import { generatedGraph, generatedHub, seedGraph } from './testing/graphs'

const careerMap = ({ roles, ways }: typeof seedGraph): CareerMap => ({
  roles: roles.map((role) => ({
    ...role,
    summary: '',
    protectedTitle: false,
    profile: null,
    lang: undefined,
  })),
  ways: ways.map((way) => ({
    ...way,
    source: { name: 'A' } as CareerMap['ways'][number]['source'],
  })),
})
const map = careerMap(seedGraph)

describe('the map', () => {
  it('hides sorts, proposals, and assignments with their ways', () => {
    expect(shown(map, ['forslag']).ways).toHaveLength(5)
    const withoutAssignments = shown(map, ['uppdrag'])
    expect(withoutAssignments.roles).toHaveLength(15)
    expect(withoutAssignments.ways).toHaveLength(16)
    expect(shown(map, ['leda']).ways.some((way) => way.orientation === 'LINEAR')).toBe(false)
  })

  it('draws a crowd only around the chosen role', () => {
    const crowd = careerMap(generatedGraph(1, 200, 240))
    expect(drawn(crowd, undefined).roles).toEqual([])
    const near = drawn(crowd, 'yrke-7').roles.length
    expect(near).toBeGreaterThan(0)
    expect(near).toBeLessThan(60)
    expect(drawn(map, undefined)).toEqual(map)
  })

  it('draws five roles of a level at most around a role where very many ways meet', () => {
    const crowd = careerMap(generatedHub(2000))
    const { roles, ways } = drawn(crowd, 'yrke-0')
    for (const level of levels) {
      expect(roles.filter((role) => role.level === level).length).toBeLessThanOrEqual(5)
    }
    expect(roles.map(({ slug }) => slug)).toContain('yrke-0')
    const atHub = ways.filter(({ from, to }) => from === 'yrke-0' || to === 'yrke-0')
    expect(atHub.length).toBeGreaterThan(10)
    expect(atHub.every(({ status }) => status === 'PUBLISHED')).toBe(true)
    expect(drawn(crowd, 'finns-inte').roles).toEqual([])
  })

  it('begins its list at the role with most ways', () => {
    expect(byWays(map)[0]?.slug).toBe('underskoterska')
  })

  it('joins two opposite ways of a sort into one line', () => {
    const twoWay = linkWays(seedGraph.ways).filter(({ back }) => back)
    expect(twoWay).toHaveLength(2)
  })

  it('lights two steps in either direction', () => {
    const steps = stepsFrom('vardbitrade', linkWays(seedGraph.ways))
    expect(steps.get('underskoterska')).toBe(1)
    expect(steps.get('stodpedagog')).toBe(2)
    expect(steps.has('enhetschef')).toBe(false)
  })

  it('keeps in the address what is hidden', () => {
    const search = toggled({}, 'forslag', false)
    expect(search).toEqual({ dolj: ['forslag'] })
    expect(toggled(search, 'forslag', true)).toEqual({ dolj: undefined })
    expect(readMapSearch({ vy: 'lista', yrke: '../x', dolj: 'leda,allt' })).toEqual({
      vy: 'lista',
      yrke: undefined,
      dolj: ['leda'],
    })
  })
})

describe('a line', () => {
  it('turns with a radius and stops short of its head', () => {
    const points = [
      { x: 0, y: 100 },
      { x: 0, y: 50 },
      { x: 60, y: 50 },
      { x: 60, y: 0 },
    ]
    expect(linePath(points, 'PUBLISHED')).toBe('M0 100L0 62Q0 50 12 50L48 50Q60 50 60 38L60 12')
    expect(linePath(points.slice(0, 2), 'PROPOSED', 'PUBLISHED')).toBe('M0 88L0 51.5')
  })
})
