let due = false

/** Asks that the next page's heading takes focus. */
export function requestPageFocus() {
  due = true
}

export function takePageFocus(): boolean {
  const taken = due
  due = false
  return taken
}
