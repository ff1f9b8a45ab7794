import type { ResultOf } from '@/shared/graphql/graphql'
import { graphql } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import type { Locale } from '@/shared/i18n/locales'
import type { MapRole, MapWay } from './graph'

/** A role as far as a drawing needs it. */
export const DrawnRoleFragment = graphql(`
  fragment DrawnRole on Role @_unmask {
    id
    slug
    title
    kind
    level
    licenceRequired
    contentLanguage
  }
`)

export const DrawnWayFragment = graphql(`
  fragment DrawnWay on CareerTransition @_unmask {
    id
    orientation
    status
    from {
      id
      slug
    }
    to {
      id
      slug
    }
  }
`)

export function readRole<Role extends ResultOf<typeof DrawnRoleFragment>>(
  { kind, licenceRequired, contentLanguage, ...role }: Role,
  locale: Locale,
) {
  return {
    ...role,
    isAssignment: kind === 'ASSIGNMENT',
    licence: licenceRequired,
    lang: fallbackLang(contentLanguage, locale),
  } satisfies MapRole
}

export function readWay<Way extends ResultOf<typeof DrawnWayFragment>>({ from, to, ...way }: Way) {
  return { ...way, from: from.slug, to: to.slug } satisfies MapWay
}
