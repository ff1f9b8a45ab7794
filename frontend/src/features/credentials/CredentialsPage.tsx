import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { ForOwnRecord } from '@/shared/session/ForOwnRecord'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { Icon } from '@/shared/ui/Icon'
import { PageHeading } from '@/shared/ui/PageHeading'
import { CredentialPages } from './CredentialPages'
import styles from './CredentialsPage.module.css'
import { DeedBar } from './DeedBar'
import { StatusFilter } from './StatusFilter'
import type { StatusSlug } from './statusSlugs'

export function CredentialsPage({ status }: { status?: StatusSlug }) {
  const { t } = useI18n()
  return (
    <ForOwnRecord heading={t('credentials.heading')} why={t('credentials.why')}>
      <Credentials status={status} />
    </ForOwnRecord>
  )
}

/** All that one has learnt, as it is on file. */
function Credentials({ status }: { status?: StatusSlug }) {
  const { t } = useI18n()
  const [undone, setUndone] = useState(0)
  const list = useRef<HTMLElement>(null)
  return (
    <>
      <FlowerHead at="cerise">
        <Eyebrow at="cerise">
          <Link to="/min">{t('own.heading')}</Link>
        </Eyebrow>
        <PageHeading>{t('credentials.heading')}</PageHeading>
        <p className="lead">{t('credentials.lead')}</p>
        <p className={styles.add}>
          <Link to="/min/meriter/ny" className="button button-filled">
            <Icon name="plus" />
            {t('own.credentials.add')}
          </Link>
        </p>
      </FlowerHead>
      <section ref={list} tabIndex={-1} className="page" aria-label={t('credentials.list')}>
        <DeedBar
          onUndone={() => {
            setUndone(undone + 1)
            list.current?.focus()
          }}
        />
        <StatusFilter />
        <CredentialPages key={`${status} ${undone}`} status={status} />
      </section>
    </>
  )
}
