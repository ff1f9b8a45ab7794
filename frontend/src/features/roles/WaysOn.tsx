import { Link } from '@tanstack/react-router'
import { RequirementOutline } from '@/shared/career/requirement'
import { stepLine } from '@/shared/career/requirementLine'
import { byOrientation, listedOrientations } from '@/shared/career/wayOrder'
import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { OrientationWord } from '@/shared/ui/OrientationWord'
import { StatusMark } from '@/shared/ui/StatusMark'
import { WayLine } from '@/shared/ui/WayLine'
import styles from './WaysOn.module.css'

export const WaysOnFragment = graphql(
  `
    fragment WaysOn on Role {
      slug
      current: profile {
        ...RequirementOutline
      }
      waysOn: transitions(direction: OUTGOING) {
        id
        orientation
        status
        to {
          id
          slug
          title
          kind
          twin {
            id
          }
          profile {
            ...RequirementOutline
          }
        }
      }
    }
  `,
  [RequirementOutline],
)

const swedish = new Intl.Collator('sv')

export function WaysOn({ role }: { role: FragmentOf<typeof WaysOnFragment> }) {
  const i18n = useI18n()
  const { t, locale } = i18n
  const { slug, current, waysOn } = readFragment(WaysOnFragment, role)
  return (
    <section className={styles.ways} aria-labelledby="vidare">
      <h2 id="vidare" lang={locale}>
        {t('role.section.vidare')}
      </h2>
      <p className="muted" lang={locale}>
        {t('role.waysOn.lead')}
      </p>
      <div className={styles.groups}>
        {waysOn.length === 0 && (
          <p className={styles.none} lang={locale}>
            {t('role.waysOn.none')}
          </p>
        )}
        {(waysOn.length ? listedOrientations : []).map((orientation) => {
          const ways = waysOn
            .filter((way) => way.orientation === orientation)
            .toSorted((a, b) => byOrientation(a, b) || swedish.compare(a.to.title, b.to.title))
          return (
            <div key={orientation} className={styles.group}>
              <div lang={locale}>
                <h3 className={styles.orientation}>
                  <WayLine orientation={orientation} />
                  <OrientationWord orientation={orientation} />
                </h3>
                <p className="tiny muted">{t(`orientation.${orientation}.why`)}</p>
              </div>
              {ways.length ? (
                <ul className={styles.list}>
                  {ways.map(({ id, to, status }) => (
                    <li key={id}>
                      <Link to="/yrken/$slug" params={{ slug: to.slug }}>
                        {to.title}
                        {to.kind === 'ASSIGNMENT' && ` (${t('role.assignmentWord')})`}
                      </Link>
                      <StatusMark status={status} />
                      <p lang={locale}>
                        {to.kind === 'ASSIGNMENT'
                          ? t('role.isAssignment')
                          : stepLine(current, to.profile, i18n)}
                        {to.twin && to.kind === 'POSITION' && `. ${t('role.hasTwin')}`}
                      </p>
                    </li>
                  ))}
                </ul>
              ) : (
                <p className={styles.none} lang={locale}>
                  {t('role.waysOn.none')}
                </p>
              )}
            </div>
          )
        })}
      </div>
      <Link to="/vag" search={{ fran: slug }} className={styles.route} lang={locale} data-chrome>
        {t('role.waysOn.route')}
        <Icon name="arrow" />
      </Link>
    </section>
  )
}
