import { useOnline } from '@/shared/hooks/useOnline'
import { useI18n } from '@/shared/i18n/context'
import { usePresence } from '@/shared/session/session'
import { Skeleton } from '@/shared/ui/Skeleton'

/** Stands in the place of what is on its way, or says what it waits for. */
export function Pending({ words }: { words: string }) {
  const { t } = useI18n()
  const online = useOnline()
  const { session } = usePresence()
  if (!session) return <p className="muted">{t('team.pending.logIn')}</p>
  if (!online) return <p className="muted">{t('own.offline.why')}</p>
  return <Skeleton words={words} />
}
