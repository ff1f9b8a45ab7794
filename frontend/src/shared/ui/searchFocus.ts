let field: HTMLInputElement | null = null
let due = false

/** Makes a field the page's search field while it is mounted; a ref callback. */
export function pageSearch(element: HTMLInputElement | null) {
  field = element
  if (element && due) {
    due = false
    element.focus()
  }
}

/** Focuses the page's search field; false where the page has none. */
export function focusPageSearch(): boolean {
  field?.focus()
  field?.select()
  return field !== null
}

export function focusNextPageSearch() {
  due = true
}
