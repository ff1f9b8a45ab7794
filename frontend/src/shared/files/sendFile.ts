import { apiAddress } from '@/shared/graphql/apiUrl'
import type { MessageKey } from '@/shared/i18n/messages'
import { freshSession } from '@/shared/session/fetchAsViewer'

export interface SentFile {
  id: string
  name: string
  size: number
}

export type FileOutcome = { file: SentFile } | { fault: MessageKey }

export const largestFile = 10 * 1024 * 1024

/** What a picker should offer; the service looks into the file itself. */
export const takenFiles = '.pdf,.png,.jpg,.jpeg,.webp,.heic,.heif,.txt,.docx,.odt'

const faults: Record<number, MessageKey> = {
  401: 'file.fault.loggedOut',
  409: 'file.fault.full',
  413: 'file.fault.large',
  422: 'file.fault.kind',
  503: 'file.fault.busy',
}

/** Sends a file, telling how much of it has gone, from 0 to 1. */
export async function sendFile(
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<FileOutcome> {
  if (file.size > largestFile) return { fault: 'file.fault.large' }
  if (!file.size) return { fault: 'file.fault.empty' }
  const session = await freshSession().catch(() => null)
  if (!session) return { fault: 'file.fault.loggedOut' }

  // Only XMLHttpRequest tells how far an upload has come.
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', apiAddress('/uploads'))
    request.setRequestHeader('Authorization', `Bearer ${session.accessToken}`)
    request.setRequestHeader(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll("'", '%27')}`,
    )
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
    request.onload = () =>
      resolve(
        request.status === 201
          ? { file: request.response as SentFile }
          : { fault: faults[request.status] ?? 'file.fault.failed' },
      )
    request.onerror = () => resolve({ fault: 'file.fault.net' })
    request.onabort = () => resolve({ fault: 'file.fault.stopped' })
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
