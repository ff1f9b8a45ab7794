import { lazy, Suspense } from 'react'
import type { SentFile } from './sendFile'

/** Few credentials have a file. */
const FileButton = lazy(() =>
  import('./FileButton').then(({ FileButton }) => ({ default: FileButton })),
)

/** A file that can be fetched. */
export function FileLink({ file }: { file: SentFile }) {
  return (
    <Suspense fallback={file.name}>
      <FileButton file={file} />
    </Suspense>
  )
}
