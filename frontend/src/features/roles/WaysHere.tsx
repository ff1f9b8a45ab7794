import { Link } from '@tanstack/react-router'
import { byOrientation } from '@/shared/career/wayOrder'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { OrientationWord } from '@/shared/ui/OrientationWord'
import { StatusMark } from '@/shared/ui/StatusMark'
import { WayLine } from '@/shared/ui/WayLine'
import styles from './WaysHere.module.css'

export const WaysHereFragment = graphql(`
  fragment WaysHere on Role {
    waysHere: transitions(direction: INCOMING) {
      id
      orientation
      status
      from {
        id
        slug
        title
      }
    }
  }
`)

export function WaysHere({ role }: { role: FragmentOf<typeof WaysHereFragment> }) {
  const { t, locale } = useI18n()
  const { waysHere } = readFragment(WaysHereFragment, role)
  return (
    <section aria-labelledby="hit">
      <h2 id="hit" lang={locale}>
        {t('role.section.hit')}
      </h2>
      {waysHere.length ? (
        <ul className={styles.list}>
          {waysHere.toSorted(byOrientation).map(({ id, from, orientation, status }) => (
            <li key={id}>
              <div>
                <Link to="/yrken/$slug" params={{ slug: from.slug }}>
                  {from.title}
                </Link>
                <StatusMark status={status} />
              </div>
              <span className={styles.orientation} lang={locale}>
                <WayLine orientation={orientation} status={status} width={36} />
                <OrientationWord orientation={orientation} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted" lang={locale}>
          {t('role.waysHere.none')}
        </p>
      )}
    </section>
  )
}
