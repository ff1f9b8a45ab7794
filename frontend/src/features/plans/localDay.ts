/** The day of a moment where the reader is, as an ISO date: that is how Swedes write one. */
export const localDay = (moment: string) => new Date(moment).toLocaleDateString('sv')
