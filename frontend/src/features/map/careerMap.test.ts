import { describe, expect, it } from 'vitest'
import { drawn, mostLinked, shown, type CareerMap } from './careerMap'
import { linkWays, stepsFrom } from './graph'
import { linePath } from './linePath'
import { readMapSearch, toggled } from './mapSearch'
import { generatedGraph, seedGraph } from './testing/graphs'

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
    expect(shown(map, { dolj: ['forslag'] }).ways).toHaveLength(5)
    const withoutAssignments = shown(map, { dolj: ['uppdrag'] })
    expect(withoutAssignments.roles).toHaveLength(15)
    expect(withoutAssignments.ways).toHaveLength(16)
    expect(shown(map, { dolj: ['leda'] }).ways.some((way) => way.orientation === 'LINEAR')).toBe(
      false,
    )
  })

  it('draws a crowd only around the chosen role', () => {
    const crowd = careerMap(generatedGraph(1, 200, 240))
    expect(drawn(crowd, undefined).roles).toEqual([])
    const near = drawn(crowd, 'yrke-7').roles.length
    expect(near).toBeGreaterThan(0)
    expect(near).toBeLessThan(60)
    expect(drawn(map, undefined)).toEqual(map)
  })

  it('begins its list at the role with most ways', () => {
    expect(mostLinked(map)?.slug).toBe('underskoterska')
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
