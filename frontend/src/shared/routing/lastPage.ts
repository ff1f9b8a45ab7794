let last: string | undefined

/** Only where: what somebody has answered or looked for there is nobody else's. */
export function rememberPage(pathname: string) {
  last = pathname
}

/** The page that this one was opened from, where it is one of ours. */
export function lastPage(): string | undefined {
  if (last) return last
  const { referrer } = document
  return referrer.startsWith(`${location.origin}/`) ? new URL(referrer).pathname : undefined
}
