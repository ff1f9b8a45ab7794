import { describe, expect, it } from 'vitest'
import { layoutMap } from './layout'
import { seedGraph } from './testing/graphs'
import { walk } from './walk'

const layout = layoutMap(seedGraph.roles, seedGraph.ways)
const go = (key: string, from: string) => walk(key, from, layout, layout.edges)

describe('the keys of the map', () => {
  it('follow ways up, down and sideways', () => {
    expect(go('ArrowUp', 'vardbitrade')).toBe('underskoterska')
    expect(go('ArrowDown', 'underskoterska')).toBe('vardbitrade')
    expect(go('ArrowRight', 'underskoterska')).toBe('sjukskoterska')
    expect(go('ArrowLeft', 'sjukskoterska')).toBe('underskoterska')
  })

  it('stay where no way leads', () => {
    expect(go('ArrowDown', 'vardbitrade')).toBeUndefined()
    expect(go('ArrowUp', 'arbetsterapeut')).toBeUndefined()
    expect(go('x', 'underskoterska')).toBeUndefined()
  })

  it('reach the ends', () => {
    expect(go('Home', 'underskoterska')).toBe('handledare')
    expect(go('End', 'underskoterska')).toBe('omradeschef')
  })
})
