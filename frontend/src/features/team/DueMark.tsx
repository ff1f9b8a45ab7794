import { useI18n } from '@/shared/i18n/context'
import { daysBetween } from '@/shared/routing/today'
import { WaitMark } from './WaitMark'

/** That a day has come on which something was to be done, and how long ago. */
export function DueMark({ day, now }: { day: string; now: string }) {
  const { t, count } = useI18n()
  const late = daysBetween(day, now)
  return (
    <WaitMark isLate={late > 0}>
      {late > 0 ? count('team.late', late) : t('team.late.today')}
    </WaitMark>
  )
}
