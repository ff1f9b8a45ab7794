/** The parts of the page, in their order; the names are their addresses. */
export const aboutSections = [
  'vad',
  'inriktningar',
  'nivaer',
  'raknar',
  'eget',
  'kallor',
  'uppgifter',
  'data',
  'tillganglighet',
] as const
export type AboutSectionName = (typeof aboutSections)[number]
