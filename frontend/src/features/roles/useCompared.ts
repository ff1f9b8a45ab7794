import { useState } from 'react'
import { mostCompared, type RoleSearch } from './roleSearch'

/** The roles chosen to compare, as the address keeps them, and whether one more was just refused. */
export function useCompared<R extends { slug: string }>(
  roles: readonly R[],
  search: RoleSearch,
  onSearch: (search: RoleSearch) => void,
) {
  const [isRefused, setRefused] = useState(false)
  const wanted = new Set(search.jamfor)
  const chosen = [...wanted]
    .flatMap((slug) => roles.find((role) => role.slug === slug) ?? [])
    .slice(0, mostCompared)
  const slugs = chosen.map(({ slug }) => slug)

  function choose(slug: string, isChosen: boolean) {
    const others = slugs.filter((each) => each !== slug)
    const isFull = isChosen && others.length === mostCompared
    setRefused(isFull)
    if (isFull) return
    const next = isChosen ? [...others, slug] : others
    onSearch({ ...search, jamfor: next.length ? next : undefined })
  }

  return { chosen, slugs, choose, isRefused }
}
