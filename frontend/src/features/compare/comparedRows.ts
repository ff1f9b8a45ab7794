import { roleName } from '@/shared/career/roleName'
import type { Orientation, WayStatus } from '@/shared/career/terms'
import { byOrientation } from '@/shared/career/wayOrder'
import type { Translator } from '@/shared/i18n/translator'
import type { ComparedRole } from './ComparedRole'
import { settingApart, verdict, type Row, type Statement, type Verdict } from './comparison'
import { educationStatements, educationWhole, markedStatements } from './educationStatements'

/** What is said of a role, and how it is shown. */
export interface Said extends Statement {
  text: string
  /** The word that joins it to the part of the sentence before. */
  joiner?: string
  /** More about it, that does not take part in the comparison. */
  detail?: string
  /** The role that it names. */
  slug?: string
  way?: { orientation: Orientation; status: WayStatus }
}

/** In the order they are shown. */
const rowNames = [
  'education',
  'title',
  'licence',
  'level',
  'kind',
  'area',
  'meets',
  'worksAt',
  'tasks',
  'worksWith',
  'receivesFrom',
  'delegatesTo',
  'supervises',
  'waysOn',
  'offers',
] as const
export type RowName = (typeof rowNames)[number]

export interface ComparedRow extends Row<Said> {
  name: RowName
  verdict: Verdict
  apart: ReadonlySet<string>
}

/** What is known; an empty list says nothing, which is not the same as none. */
const known = (said: Said[]): Said[] | null => (said.length ? said : null)
const texts = (items: readonly string[]) => known(items.map((text) => ({ key: text, text })))

/** The key of what a role does not need. */
export const notNeeded = 'none'

type Saying = (role: ComparedRole) => readonly Said[] | null

function sayings(
  words: Translator,
  subjects: ReadonlyMap<string, string>,
): Record<RowName, Saying> {
  const { t } = words
  const named = (role: Parameters<typeof roleName>[0] & { slug: string }): Said => ({
    key: role.slug,
    text: roleName(role, t('role.assignmentWord')),
    slug: role.slug,
  })
  return {
    education: ({ profile }) => profile && educationStatements(profile.required, words, subjects),
    title: ({ protectedTitle, profile }) => {
      if (!protectedTitle) return [{ key: notNeeded, text: t('compare.title.open') }]
      const asked = profile ? markedStatements(profile.required, 'TITLE_PROOF', words) : []
      const detail = asked.map((each) => t('compare.title.asks', { what: each })).join(' ')
      return [{ key: detail || 'protected', text: t('compare.title.protected'), detail }]
    },
    licence: ({ licenceRequired, profile }) => {
      if (!profile) return null
      if (!licenceRequired) return [{ key: notNeeded, text: t('compare.licence.none') }]
      return texts(markedStatements(profile.required, 'LICENCE', words).map(upperFirst))
    },
    level: ({ level }) => [{ key: level, text: t(`level.${level}`) }],
    kind: ({ kind }) => [{ key: kind, text: t(`compare.kind.${kind}`) }],
    area: ({ area }) => [{ key: area.slug, text: area.name }],
    meets: ({ targetGroups }) => texts(targetGroups),
    worksAt: ({ workplaces }) => texts(workplaces),
    tasks: ({ tasks }) => texts(tasks),
    worksWith: ({ id, worksWith, worksWithOthers }) =>
      known([
        ...worksWith.map((role) =>
          role.id === id ? { key: 'same', text: t('compare.sameRole') } : named(role),
        ),
        ...(texts(worksWithOthers) ?? []),
      ]),
    receivesFrom: ({ receivesDelegationFrom }) => known(receivesDelegationFrom.map(named)),
    delegatesTo: ({ delegatesTo }) => known(delegatesTo.map(named)),
    supervises: ({ supervises }) => known(supervises.map(named)),
    waysOn: ({ transitions }) =>
      known(
        transitions.toSorted(byOrientation).map(({ orientation, status, to }) => ({
          ...named(to),
          key: `${orientation} ${to.slug}`,
          way: { orientation, status },
        })),
      ),
    offers: ({ offers, profile }) =>
      profile?.required.__typename === 'NothingRequired'
        ? [{ key: notNeeded, text: t('compare.offers.none') }]
        : known(offers.map(({ id, name }) => ({ key: id, text: name }))),
  }
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Each respect that the roles can be compared in, with how they compare. */
export function comparedRows(
  roles: readonly ComparedRole[],
  words: Translator,
  subjects: ReadonlyMap<string, string>,
): ComparedRow[] {
  const say = sayings(words, subjects)
  return rowNames.map((name) => {
    const row: Row<Said> = {
      cells: roles.map(say[name]),
      wholes:
        name === 'education'
          ? roles.map(({ profile }) => profile && educationWhole(profile.required))
          : undefined,
    }
    return { ...row, name, verdict: verdict(row), apart: settingApart(row) }
  })
}
