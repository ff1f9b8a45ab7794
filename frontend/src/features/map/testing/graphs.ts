import { levels, orientations } from '@/shared/career/terms'
import type { MapGraph, MapRole, MapWay } from '../graph'

type RoleRow = [
  slug: string,
  title: string,
  level: MapRole['level'],
  sort?: 'licence' | 'assignment',
]

const seedRoles: RoleRow[] = [
  ['handledare', 'Handledare', 'ENTRY'],
  ['vardbitrade', 'Vårdbiträde', 'ENTRY'],
  ['arbetsterapeut', 'Arbetsterapeut', 'BASE', 'licence'],
  ['bistandshandlaggare', 'Biståndshandläggare', 'BASE'],
  ['fysioterapeut', 'Fysioterapeut', 'BASE', 'licence'],
  ['sjukskoterska', 'Sjuksköterska', 'BASE', 'licence'],
  ['socialsekreterare', 'Socialsekreterare', 'BASE'],
  ['stodassistent', 'Stödassistent', 'BASE'],
  ['underskoterska', 'Undersköterska', 'BASE'],
  ['handledare-uppdrag', 'Handledare', 'DEEPENED', 'assignment'],
  ['planerare', 'Planerare', 'DEEPENED'],
  ['planerare-uppdrag', 'Planerare', 'DEEPENED', 'assignment'],
  ['samordnare-uppdrag', 'Samordnare', 'DEEPENED', 'assignment'],
  ['specialistsjukskoterska', 'Specialistsjuksköterska', 'SPECIALIST', 'licence'],
  ['specialistunderskoterska', 'Specialistundersköterska', 'SPECIALIST'],
  ['stodpedagog', 'Stödpedagog', 'SPECIALIST'],
  ['enhetschef', 'Enhetschef', 'LEADERSHIP'],
  ['omradeschef', 'Områdeschef', 'LEADERSHIP'],
]

type WayRow = [
  from: string,
  to: string,
  orientation: MapWay['orientation'],
  status?: MapWay['status'],
]

const seedWays: WayRow[] = [
  ['bistandshandlaggare', 'enhetschef', 'LINEAR'],
  ['bistandshandlaggare', 'socialsekreterare', 'EXPANDING'],
  ['enhetschef', 'omradeschef', 'LINEAR'],
  ['handledare', 'stodassistent', 'EXPERT', 'PUBLISHED'],
  ['sjukskoterska', 'enhetschef', 'LINEAR'],
  ['sjukskoterska', 'specialistsjukskoterska', 'EXPERT', 'DESCRIBED'],
  ['socialsekreterare', 'bistandshandlaggare', 'EXPANDING'],
  ['socialsekreterare', 'enhetschef', 'LINEAR'],
  ['stodassistent', 'handledare-uppdrag', 'EPISODIC'],
  ['stodassistent', 'stodpedagog', 'EXPERT', 'PUBLISHED'],
  ['stodassistent', 'underskoterska', 'EXPANDING'],
  ['underskoterska', 'handledare-uppdrag', 'EPISODIC'],
  ['underskoterska', 'planerare', 'EPISODIC'],
  ['underskoterska', 'planerare-uppdrag', 'EPISODIC'],
  ['underskoterska', 'samordnare-uppdrag', 'EPISODIC'],
  ['underskoterska', 'sjukskoterska', 'EXPERT'],
  ['underskoterska', 'specialistunderskoterska', 'EXPERT', 'PUBLISHED'],
  ['underskoterska', 'stodassistent', 'EXPANDING'],
  ['underskoterska', 'stodpedagog', 'EXPERT'],
  ['vardbitrade', 'underskoterska', 'EXPERT', 'PUBLISHED'],
]

/** The catalogue's own graph. */
export const seedGraph: MapGraph = {
  roles: seedRoles.map(([slug, title, level, sort]) => ({
    slug,
    title,
    level,
    isAssignment: sort === 'assignment',
    licence: sort === 'licence',
  })),
  ways: seedWays.map(([from, to, orientation, status = 'PROPOSED']) => ({
    id: `${from}-${to}`,
    from,
    to,
    orientation,
    status,
  })),
}

/** Numbers from 0 up to 1 that follow from the seed alone. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** A graph of any shape: ways up, down, across, back, and many to one. */
export function generatedGraph(seed: number, roleCount: number, wayCount: number): MapGraph {
  const next = random(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T
  const roles: MapRole[] = Array.from({ length: roleCount }, (_, i) => ({
    slug: `yrke-${i}`,
    title: 'Yrke som prövas här'.slice(0, 5 + Math.floor(next() * 14)),
    level: pick(levels),
    isAssignment: next() < 0.15,
    licence: next() < 0.3,
  }))
  const ways = new Map<string, MapWay>()
  for (let i = 0; i < wayCount; i++) {
    const [from, to] = [pick(roles).slug, pick(roles).slug]
    const orientation = pick(orientations)
    const status = pick(['PUBLISHED', 'DESCRIBED', 'PROPOSED'] as const)
    if (from !== to) {
      const id = `${from}-${to}`
      ways.set(id, { id, from, to, orientation, status })
    }
  }
  return { roles, ways: [...ways.values()] }
}

/** A large catalogue: two ways a role, and 150 more that meet in the first. */
export function generatedHub(roleCount: number): MapGraph {
  const { roles, ways } = generatedGraph(roleCount, roleCount, 2 * roleCount)
  const atHub = Array.from({ length: 150 }, (_, i): MapWay => {
    const ends = i % 2 ? ['yrke-0', `yrke-${i + 1}`] : [`yrke-${i + 1}`, 'yrke-0']
    return {
      id: `hub-${i}`,
      from: ends[0] ?? '',
      to: ends[1] ?? '',
      orientation: orientations[i % 4] ?? 'EXPERT',
      status: i % 3 ? 'PROPOSED' : 'PUBLISHED',
    }
  })
  return { roles, ways: [...ways, ...atHub] }
}
