import { describe, expect, it } from 'vitest'
import { inflate, overlaps, segments } from './geometry'
import { stepsFrom } from './graph'
import { headsOf } from './edges'
import { placeLabels } from './labels'
import { layoutMap } from './layout'
import { neighbourhood } from './neighbourhood'
import { faults } from './testing/faults'
import { generatedGraph, generatedHub, seedGraph } from './testing/graphs'

const words = { EXPANDING: 'Bredda', EPISODIC: 'Växla', EXPERT: 'Fördjupa', LINEAR: 'Leda' }

const graphs = [
  { name: 'the catalogue', graph: seedGraph },
  ...Array.from({ length: 60 }, (_, i) => ({
    name: `generated ${i}`,
    graph: generatedGraph(i, 4 + (i % 37), 3 + ((i * 7) % 50)),
  })),
  ...[200, 2000].flatMap((size) => {
    const whole = generatedHub(size)
    return Array.from({ length: 12 }, (_, i) => ({
      name: `role ${i * 7} of ${size}`,
      graph: neighbourhood(`yrke-${i * 7}`, whole),
    }))
  }),
]

describe.each(graphs)('the map of $name', ({ graph }) => {
  const layout = layoutMap(graph.roles, graph.ways)

  it('draws every role and every way', () => {
    expect(layout.boxes).toHaveLength(graph.roles.length)
    const drawn = layout.edges.reduce((sum, { link }) => sum + (link.back ? 2 : 1), 0)
    expect(drawn).toBe(graph.ways.length)
  })

  it('keeps lines off boxes, words and each other', () => {
    expect(faults(layout)).toEqual([])
  })

  it('gives each line a port of its own, 16 apart', () => {
    for (const { role, rect } of layout.boxes) {
      for (const side of [rect.y - 1, rect.y + rect.height + 1]) {
        const ports = layout.edges
          .flatMap(({ points }) => [points[0], points.at(-1)])
          .filter((end) => end?.y === side && end.x > rect.x && end.x < rect.x + rect.width)
          .map((end) => end?.x ?? 0)
          .sort((a, b) => a - b)
        ports.slice(1).forEach((x, i) => {
          expect(x - (ports[i] ?? 0), role.slug).toBeGreaterThanOrEqual(16)
        })
      }
    }
  })

  it('keeps words inside bands, off boxes, heads, lines and each other', () => {
    for (const { slug } of graph.roles) {
      const steps = stepsFrom(
        slug,
        layout.edges.map(({ link }) => link),
      )
      const lit = layout.edges.filter(
        ({ link }) => steps.get(link.from) === 0 || steps.get(link.to) === 0,
      )
      const labels = placeLabels(layout, lit, layout.edges, ({ link }) => words[link.orientation])
      labels.forEach(({ rect, edge }, i) => {
        const band = layout.bands.find(
          ({ y, height }) => rect.y >= y && rect.y + rect.height <= y + height,
        )
        expect(band).toBeDefined()
        const others = [
          ...layout.boxes.map((box) => box.rect),
          ...layout.edges.flatMap(headsOf),
          ...layout.edges.filter((each) => each !== edge).flatMap(({ points }) => segments(points)),
          ...labels.slice(i + 1).map((label) => label.rect),
        ]
        expect(others.some((other) => overlaps(inflate(other, 0.5), rect))).toBe(false)
      })
    }
  })
})

describe('the map of the catalogue', () => {
  const layout = layoutMap(seedGraph.roles, seedGraph.ways)

  it('is always the same', () => {
    expect(layoutMap(seedGraph.roles, seedGraph.ways)).toEqual(layout)
  })

  it('is hardly wider than the page beside its panel', () => {
    expect(layout.width).toBeLessThanOrEqual(1048)
  })

  it('has room for every word, whichever role is chosen', () => {
    for (const { slug } of seedGraph.roles) {
      const lit = layout.edges.filter(({ link }) => link.from === slug || link.to === slug)
      const labels = placeLabels(layout, lit, layout.edges, ({ link }) => words[link.orientation])
      expect(lit.length - labels.length, slug).toBe(0)
    }
  })

  it('runs the published ways straight up', () => {
    const published = layout.edges.filter(({ link }) => link.on === 'PUBLISHED')
    expect(published.map(({ points }) => points.length)).toEqual([2, 2, 2, 2])
  })
})
