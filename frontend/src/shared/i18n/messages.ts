import type { Locale } from './locales'
import type sv from './sv.json'

export type Messages = typeof sv
export type MessageKey = keyof Messages
export type CountedKey =
  Extract<MessageKey, `${string}.other`> extends `${infer Base}.other` ? Base : never

const loaders: Record<Locale, () => Promise<{ default: Messages }>> = {
  sv: () => import('./sv.json'),
  en: () => import('./en.json'),
}

export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await loaders[locale]()).default
}
