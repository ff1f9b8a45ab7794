import { useState } from 'react'
import { CredentialPage } from './CredentialPage'
import type { StatusSlug } from './statusSlugs'

/** The credentials a page at a time, the next beneath the last. */
export function CredentialPages({ status }: { status?: StatusSlug }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null])
  return cursors.map((after, i) => (
    <CredentialPage
      key={after ?? ''}
      status={status}
      after={after}
      isLast={i === cursors.length - 1}
      onMore={(cursor) => setCursors([...cursors, cursor])}
    />
  ))
}
