import { lazy, Suspense, type ComponentType } from 'react'
import { usePresence } from '@/shared/session/session'
import styles from './RoleGoal.module.css'

// Few log in, so it is fetched for those; without it the page is as it is for everybody.
const GoalButton = lazy<ComponentType<{ slug: string }>>(() =>
  import('@/shared/goal/GoalButton').then(
    ({ GoalButton }) => ({ default: GoalButton }),
    () => ({ default: () => null }),
  ),
)

/** For those who are logged in: the role as one's goal. */
export function RoleGoal({ slug }: { slug: string }) {
  const { session } = usePresence()
  return (
    session && (
      <div className={styles.goal}>
        <Suspense>
          <GoalButton slug={slug} />
        </Suspense>
      </div>
    )
  )
}
