import type { CombinedError } from '@urql/core'
import { useState } from 'react'
import { useOnline } from '@/shared/hooks/useOnline'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from './Icon'
import styles from './Problem.module.css'

interface Props {
  title: string
  error: CombinedError
  hasOldData: boolean
  retry: () => void
}

const codeOf = (error: CombinedError) => {
  const extensions = error.graphQLErrors[0]?.extensions
  return String(extensions?.id ?? extensions?.code ?? (error.networkError ? 'NETWORK' : 'UNKNOWN'))
}

/** Says plainly what failed, keeps what was there, and offers another try. */
export function Problem({ title, error, hasOldData, retry }: Props) {
  const { t, time } = useI18n()
  const online = useOnline()
  const [since] = useState(() => new Date())
  return (
    <div className={styles.problem} role="alert">
      <Icon name="warning" size={24} />
      <div>
        <strong>{title}</strong>
        <p className="small">
          {!online && !hasOldData ? (
            t('problem.offline')
          ) : codeOf(error) === 'UNAUTHENTICATED' ? (
            t('shell.loggedOut')
          ) : (
            <>
              {t(hasOldData ? 'problem.oldData' : 'problem.noData', { time: time(since) })}{' '}
              {t('problem.code', { code: codeOf(error) })}
            </>
          )}
        </p>
      </div>
      <button type="button" className="button" onClick={retry}>
        {t('problem.retry')}
      </button>
    </div>
  )
}
