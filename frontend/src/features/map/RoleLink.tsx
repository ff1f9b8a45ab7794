import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import type { CareerRole } from './careerMap'
import type { MapSearch } from './mapSearch'

interface Props {
  role: CareerRole
  search: MapSearch
}

/** Chooses a role, wherever it is named. */
export function RoleLink({ role, search }: Props) {
  const { t } = useI18n()
  return (
    <Link
      to="/karta"
      search={{ ...search, yrke: role.slug }}
      resetScroll={false}
      preload={false}
      lang={role.lang}
    >
      {role.title}
      {role.isAssignment && ` (${t('role.assignmentWord')})`}
    </Link>
  )
}
