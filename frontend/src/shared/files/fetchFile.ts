import { apiAddress } from '@/shared/graphql/apiUrl'
import { fetchAsViewer } from '@/shared/session/fetchAsViewer'

/** Fetches a file and lets the browser keep it. False where it cannot be had. */
export async function fetchFile({ id, name }: { id: string; name: string }): Promise<boolean> {
  try {
    const response = await fetchAsViewer(apiAddress(`/files/${id}`))
    if (!response.ok) return false
    const address = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    return true
  } catch {
    return false
  }
}
