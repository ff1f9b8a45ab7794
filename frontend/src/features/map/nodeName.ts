import type { Translator } from '@/shared/i18n/translator'
import type { CareerMap, CareerRole } from './careerMap'

/**
 * A role as a screen reader says it: its level, then every way on with its sort, where it leads and how
 * sure it is. Ways of the same sort are said together, so that many of them stay short.
 */
export function nodeName(
  { slug, title, level, isAssignment, licence }: CareerRole,
  { roles, ways }: CareerMap,
  { t, count, allOf }: Translator,
): string {
  const titles = new Map(
    roles.map((role) => [
      role.slug,
      role.isAssignment ? `${role.title} (${t('role.assignmentWord')})` : role.title,
    ]),
  )
  const on = ways.filter(({ from }) => from === slug)
  const alike = new Map<string, string[]>()
  for (const { orientation, status, to } of on) {
    const way = t('map.node.way', {
      orientation: t(`orientation.${orientation}`),
      status: t(`map.node.${status}`),
    })
    alike.set(way, [...(alike.get(way) ?? []), titles.get(to) ?? to])
  }
  return [
    [
      title,
      isAssignment && t('role.assignmentWord'),
      t(`level.${level}`),
      licence && t('role.licenceRequired'),
    ]
      .filter(Boolean)
      .join(', '),
    count('map.on', on.length),
    ...[...alike].map(([way, others]) => way.replace('{to}', () => allOf(others))),
    count('map.here', ways.filter(({ to }) => to === slug).length),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
