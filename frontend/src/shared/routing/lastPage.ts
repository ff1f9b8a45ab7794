let last: string | undefined

/** Only where: what somebody has answered or looked for there is nobody else's. */
export function rememberPage(pathname: string) {
  last = pathname
}

/** The page that this one was opened from, where it is one of ours. */
export function lastPage(): string | undefined {
  if (last) return last
  const from = URL.parse(document.referrer)
  return from?.origin === location.origin ? from.pathname : undefined
}
