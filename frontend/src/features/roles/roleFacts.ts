import { requirementLine } from '@/shared/career/requirementLine'
import { requirementSort } from '@/shared/career/requirementSort'
import { readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import type { Translator } from '@/shared/i18n/translator'
import { RoleCardFragment } from './RoleCard'
import type { RoleFacts } from './roleFilter'

/** What a card says, as the filters see it. */
export function roleFacts(
  role: FragmentOf<typeof RoleCardFragment>,
  words: Translator,
): Omit<RoleFacts, 'isFound'> & { slug: string } {
  const { slug, title, summary, area, level, kind, profile } = readFragment(RoleCardFragment, role)
  return {
    slug,
    title,
    text: [title, summary, area.name, requirementLine(profile, words)].join(' '),
    area: area.slug,
    level,
    requirement: requirementSort(profile),
    isAssignment: kind === 'ASSIGNMENT',
  }
}
