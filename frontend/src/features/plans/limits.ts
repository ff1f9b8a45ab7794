/** How much a plan may hold, as the API says. */
export const mostGoals = 10
export const mostActivities = 30
export const longestLine = 500
export const longestText = 2000
export const longestNotes = 5000
