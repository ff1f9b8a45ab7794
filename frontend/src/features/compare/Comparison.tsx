import { useI18n } from '@/shared/i18n/context'
import { useMediaQuery } from '@/shared/hooks/useMediaQuery'
import { CompareAlike } from './CompareAlike'
import { comparedRows } from './comparedRows'
import type { ComparedRole } from './ComparedRole'
import { CompareLists } from './CompareLists'
import { CompareSources } from './CompareSources'
import { CompareTable } from './CompareTable'
import type { Verdict } from './comparison'
import styles from './Comparison.module.css'

interface Props {
  roles: readonly ComparedRole[]
  subjects: readonly { slug: string; name: string }[]
  onRemove: (slug: string) => void
}

/** Two roles or three, side by side. */
export function Comparison({ roles, subjects, onRemove }: Props) {
  const i18n = useI18n()
  const { t, anyOf } = i18n
  const isNarrow = useMediaQuery('(max-width: 720px)')
  const rows = comparedRows(roles, i18n, new Map(subjects.map(({ slug, name }) => [slug, name])))
  const those = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict)
  const alike = those('alike')
  const unknown = those('unknown').map(({ name }) => t(`compare.unknown.${name}`))
  const View = isNarrow ? CompareLists : CompareTable
  return (
    <>
      <View
        roles={roles}
        different={those('different')}
        partly={those('partly')}
        onRemove={onRemove}
      />
      {alike.length > 0 && <CompareAlike rows={alike} />}
      {unknown.length > 0 && (
        <p className={styles.unknown}>{t('compare.unknown.all', { what: anyOf(unknown) })}</p>
      )}
      <CompareSources roles={roles} />
    </>
  )
}
