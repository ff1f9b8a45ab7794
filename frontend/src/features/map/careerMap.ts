import { RequirementOutline, type Profile } from '@/shared/career/requirement'
import { SourceLineFragment } from '@/shared/career/SourceLine'
import { graphql, type FragmentOf, type ResultOf } from '@/shared/graphql/graphql'
import type { Locale } from '@/shared/i18n/locales'
import { stepsFrom, linkWays, type MapRole, type MapWay } from './graph'
import { orientationWords, type MapSearch } from './mapSearch'
import { DrawnRoleFragment, DrawnWayFragment, readRole, readWay } from './readGraph'

export const CareerMapFragment = graphql(
  `
    fragment CareerMap on CareerGraph @_unmask {
      roles {
        ...DrawnRole
        summary
        protectedTitle
        profile {
          ...RequirementOutline
        }
      }
      transitions {
        ...DrawnWay
        source {
          name
          ...SourceLine
        }
      }
    }
  `,
  [DrawnRoleFragment, DrawnWayFragment, RequirementOutline, SourceLineFragment],
)

export interface CareerRole extends MapRole {
  summary: string
  protectedTitle: boolean
  profile: Profile | null
  lang: string | undefined
}

export interface CareerWay extends MapWay {
  source: { name: string } & FragmentOf<typeof SourceLineFragment>
}

export interface CareerMap {
  roles: CareerRole[]
  ways: CareerWay[]
}

/** Beyond this many roles only one of them is drawn at a time, with its surroundings. */
export const mostDrawn = 40

export function readCareerMap(
  { roles, transitions }: ResultOf<typeof CareerMapFragment>,
  locale: Locale,
): CareerMap {
  return {
    roles: roles.map((role) => readRole(role, locale)),
    ways: transitions.map(readWay),
  }
}

/** What the toggles leave. */
export function shown({ roles, ways }: CareerMap, { dolj }: MapSearch): CareerMap {
  const hidden = new Set<string>(dolj)
  const left = roles.filter((role) => !(role.isAssignment && hidden.has('uppdrag')))
  const slugs = new Set(left.map(({ slug }) => slug))
  return {
    roles: left,
    ways: ways.filter(
      ({ orientation, status, from, to }) =>
        slugs.has(from) &&
        slugs.has(to) &&
        !hidden.has(orientationWords[orientation]) &&
        !(status === 'PROPOSED' && hidden.has('forslag')),
    ),
  }
}

/** All of the map, or the surroundings of one role where all would be too much. */
export function drawn({ roles, ways }: CareerMap, around: string | undefined): CareerMap {
  if (roles.length <= mostDrawn) return { roles, ways }
  const near = around ? stepsFrom(around, linkWays(ways)) : new Map<string, number>()
  return {
    roles: roles.filter(({ slug }) => near.has(slug)),
    ways: ways.filter(({ from, to }) => near.has(from) && near.has(to)),
  }
}

/** The role with most ways: where a list begins when none is chosen. */
export function mostLinked({ roles, ways }: CareerMap): CareerRole | undefined {
  const count = ({ slug }: CareerRole) =>
    ways.filter(({ from, to }) => from === slug || to === slug).length
  return roles.toSorted((a, b) => count(b) - count(a))[0]
}
