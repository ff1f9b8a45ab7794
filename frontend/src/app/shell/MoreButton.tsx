import { useLocation } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { MoreSheet } from './laterParts'

const pages = ['/yrkesresan', '/om', '/tillganglighet', '/installningar']

/** Opens what has no room in the phone's bar. */
export function MoreButton() {
  const { t } = useI18n()
  const { pathname } = useLocation()
  const [isOpen, setOpen] = useState<boolean>()
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-current={pages.includes(pathname) || undefined}
        onClick={() => setOpen(true)}
      >
        <Icon name="more" />
        {t('nav.more')}
      </button>
      {isOpen !== undefined && (
        <Suspense>
          <MoreSheet isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
