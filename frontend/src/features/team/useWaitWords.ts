import { useI18n } from '@/shared/i18n/context'
import type { Wait } from './waits'

/** Says how long somebody has waited, and whether it is too long. */
export function useWaitWords() {
  const { t, count } = useI18n()
  return ({ days, isOverdue }: Wait): string => {
    if (isOverdue) return count('team.waited.late', days)
    return days === 0 ? t('team.waited.today') : count('team.waited', days)
  }
}
