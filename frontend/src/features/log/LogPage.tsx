import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { ForOwnRecord } from '@/shared/session/ForOwnRecord'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import { LogEntries } from './LogEntries'

export function LogPage() {
  const { t } = useI18n()
  return (
    <ForOwnRecord heading={t('log.heading')} why={t('log.why')}>
      <FlowerHead at="cerise">
        <Eyebrow at="cerise">
          <Link to="/min">{t('own.heading')}</Link>
        </Eyebrow>
        <PageHeading>{t('log.heading')}</PageHeading>
        <p className="lead">{t('log.lead')}</p>
        <p className="small muted">{t('log.own')}</p>
      </FlowerHead>
      <div className="page">
        <Log />
      </div>
    </ForOwnRecord>
  )
}

/** Who saw or changed one's record, a page at a time. */
function Log() {
  const [cursors, setCursors] = useState<(string | null)[]>([null])
  return cursors.map((after, i) => (
    <LogEntries
      key={after ?? ''}
      after={after}
      isLast={i === cursors.length - 1}
      onMore={(cursor) => setCursors([...cursors, cursor])}
    />
  ))
}
