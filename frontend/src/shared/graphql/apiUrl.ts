export const apiUrl: string = import.meta.env.VITE_API_URL ?? '/graphql'

/** Another address of the API's origin. */
export const apiAddress = (path: string) => new URL(path, new URL(apiUrl, location.href)).href
