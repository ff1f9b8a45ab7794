import { useEffect, useEffectEvent } from 'react'
import { graphql } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { usePresence } from './session'

const RecordSubscription = graphql(`
  subscription RecordChanges($id: ID!) {
    progressChanged(employeeId: $id) {
      status
      progress
    }
  }
`)

interface Employee {
  id: string
}

/** Tells when somebody has changed a record or its goal, here or anywhere. */
export function useRecordChanges({ id }: Employee, onChanged: () => void) {
  const { language } = useI18n()
  const { session } = usePresence()
  const isLoggedIn = session !== null
  const changed = useEffectEvent(onChanged)

  useEffect(() => {
    if (!isLoggedIn) return
    let isLeft = false
    let stop = () => {}
    // How it stands comes at once; that is what is shown.
    let isKnown = true
    const onEvent = () => {
      if (!isKnown) changed()
      isKnown = false
    }
    import('@/shared/graphql/events').then(
      ({ listen }) => {
        if (!isLeft) stop = listen(language, RecordSubscription, { id }, onEvent)
      },
      () => undefined, // then the page is as it was when it was opened
    )
    return () => {
      isLeft = true
      stop()
    }
  }, [id, language, isLoggedIn])
}
