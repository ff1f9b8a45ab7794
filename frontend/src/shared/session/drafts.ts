import { readStored, removeStored, store } from '@/shared/browser/storage'

const prefix = 'draft.'
const owner = `${prefix}owner`
const inStorage = 'blommaut.'

/** What somebody logged in has begun to write, for as long as the tab, or until they log out. */
export const readDraft = (name: string) => readStored('session', prefix + name)
export const storeDraft = (name: string, text: string) => store('session', prefix + name, text)
export const removeDraft = (name: string) => removeStored('session', prefix + name)

export function forgetDrafts() {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(inStorage + prefix)) sessionStorage.removeItem(key)
  }
}

/** Drafts stay while their writer logs in again, and go when somebody else does. */
export function forgetDraftsOfOthers(subject: string) {
  if (readStored('session', owner) !== subject) forgetDrafts()
  store('session', owner, subject)
}
