import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { fetchFile } from './fetchFile'
import styles from './FileButton.module.css'
import { useFileSize } from './useFileSize'

interface Props {
  file: { id: string; name: string; size: number }
}

/** A file that can be fetched. It is a button: only somebody logged in gets it. */
export function FileButton({ file }: Props) {
  const { t } = useI18n()
  const size = useFileSize()
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle')

  async function onFetch() {
    if (state === 'fetching') return
    setState('fetching')
    setState((await fetchFile(file)) ? 'idle' : 'failed')
  }

  return (
    <span>
      <button
        type="button"
        className={styles.link}
        aria-busy={state === 'fetching'}
        onClick={() => void onFetch()}
      >
        {file.name}
      </button>{' '}
      <span className="small muted">
        {state === 'fetching' ? t('file.fetching') : size(file.size)}
      </span>
      <span role="status" className={styles.failed}>
        {state === 'failed' && t('file.unavailable')}
      </span>
    </span>
  )
}
