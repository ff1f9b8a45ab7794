import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { focusNextPageSearch, focusPageSearch } from '@/shared/ui/searchFocus'

/** Focuses the page's search field, or goes to the roles' where the page has none. */
export function useSearch() {
  const router = useRouter()
  return useCallback(() => {
    if (focusPageSearch()) return
    focusNextPageSearch()
    void router.navigate({ to: '/yrken' })
  }, [router])
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')

/** `/` searches, on every page. */
export function useSearchKey() {
  const search = useSearch()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const modified = event.ctrlKey || event.metaKey || event.altKey
      if (event.key !== '/' || modified || isTyping(event.target)) return
      event.preventDefault()
      search()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [search])
}
