import { useEffect, useRef } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { PlanContentView } from './PlanContentView'
import type { Plan, PlanContent } from './planFragments'
import { localDay } from './localDay'
import styles from './PlanConflict.module.css'

interface Props {
  saved: Plan
  own: PlanContent
  onKeepOwn: () => void
  onKeepSaved: () => void
}

/** Somebody has saved meanwhile: both texts, and which to keep. */
export function PlanConflict({ saved, own, onKeepOwn, onKeepSaved }: Props) {
  const { t, date } = useI18n()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { savedBy, savedAt, content } = saved.current
  return (
    <section className={styles.conflict} aria-labelledby="plan-conflict">
      <h2 ref={heading} id="plan-conflict" tabIndex={-1}>
        {t('plan.conflict', { name: savedBy })}
      </h2>
      <p>{t('plan.conflict.why')}</p>
      <div className={styles.both}>
        <div>
          <h3>{t('plan.conflict.own')}</h3>
          <PlanContentView content={own} level={4} />
          <button type="button" className="button button-filled" onClick={onKeepOwn}>
            {t('plan.conflict.keepOwn')}
          </button>
        </div>
        <div>
          <h3>{t('plan.conflict.saved', { name: savedBy, date: date(localDay(savedAt)) })}</h3>
          <PlanContentView content={content} level={4} />
          <button type="button" className="button" onClick={onKeepSaved}>
            {t('plan.conflict.keepSaved')}
          </button>
        </div>
      </div>
    </section>
  )
}
