import type { ReactNode } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Empty } from '@/shared/ui/Empty'
import styles from './Waiting.module.css'

interface Props {
  lists: readonly { nodes: readonly unknown[] | undefined; total: number }[]
  children: ReactNode
}

/** All that waits for the viewer; what nobody waits for takes no room. */
export function Waiting({ lists, children }: Props) {
  const { t } = useI18n()
  const isNobody = lists.every(({ nodes, total }) => nodes && total === 0)
  return (
    <section aria-labelledby="vantar" className={styles.waiting}>
      <h2 id="vantar" tabIndex={-1}>
        {t('team.waiting')}
      </h2>
      {children}
      {isNobody && <Empty title={t('team.waiting.none')} why={t('team.waiting.none.why')} />}
    </section>
  )
}
