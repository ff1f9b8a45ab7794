import { requirementLine } from '@/shared/career/requirementLine'
import { requirementSort } from '@/shared/career/requirementSort'
import { roleName } from '@/shared/career/roleName'
import { readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import type { Translator } from '@/shared/i18n/translator'
import { RoleCardFragment } from './RoleCard'
import type { RoleFacts } from './roleFilter'

/** What a card says, as the filters see it. */
export function roleFacts(
  role: FragmentOf<typeof RoleCardFragment>,
  words: Translator,
): Omit<RoleFacts, 'isFound'> & { slug: string; name: string; lang?: string } {
  const card = readFragment(RoleCardFragment, role)
  const { slug, title, summary, area, level, kind, profile } = card
  return {
    slug,
    name: roleName(card, words.t('role.assignmentWord')),
    lang: fallbackLang(card.contentLanguage, words.locale),
    title,
    text: [title, summary, area.name, requirementLine(profile, words)].join(' '),
    area: area.slug,
    level,
    requirement: requirementSort(profile),
    isAssignment: kind === 'ASSIGNMENT',
  }
}
