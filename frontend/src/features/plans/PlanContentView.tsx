import { Link } from '@tanstack/react-router'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { PlanActivityItem } from './PlanActivityItem'
import styles from './PlanContentView.module.css'
import type { PlanContent } from './planFragments'

/** What a plan says. Parts that say nothing are left out. */
export function PlanContentView({ content, level }: { content: PlanContent; level: 2 | 3 | 4 }) {
  const { t, date, locale } = useI18n()
  const Heading = `h${level}` as const
  const texts = [
    ['plan.individualNeed', content.individualNeed],
    ['plan.businessNeed', content.businessNeed],
    ['plan.dialogueNotes', content.dialogueNotes],
    ['plan.followUpNotes', content.followUpNotes],
  ] as const
  return (
    <div className={styles.content}>
      <section>
        <Heading>{t('plan.goals')}</Heading>
        {content.goals.length === 0 && <p className="muted">{t('plan.goals.none')}</p>}
        <ul className={styles.goals}>
          {content.goals.map(({ text, role }, i) => (
            <li key={i}>
              {text}
              {role && (
                <p className="small">
                  {t('plan.goal.towards')}{' '}
                  <Link
                    to="/yrken/$slug"
                    params={{ slug: role.slug }}
                    lang={fallbackLang(role.contentLanguage, locale)}
                  >
                    {role.title}
                  </Link>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Heading>{t('plan.activities')}</Heading>
        {content.activities.length === 0 && <p className="muted">{t('plan.activities.none')}</p>}
        <ol className={styles.activities}>
          {content.activities.map((activity) => (
            <PlanActivityItem key={activity.id} activity={activity} />
          ))}
        </ol>
      </section>
      {texts.map(
        ([words, text]) =>
          text && (
            <section key={words}>
              <Heading>{t(words)}</Heading>
              <p className={styles.text}>{text}</p>
            </section>
          ),
      )}
      {(content.dialogueOn || content.followUpOn) && (
        <dl className={styles.dates}>
          {content.dialogueOn && (
            <div>
              <dt>{t('plan.dialogueOn')}</dt>
              <dd>{date(content.dialogueOn)}</dd>
            </div>
          )}
          {content.followUpOn && (
            <div>
              <dt>{t('plan.followUpOn')}</dt>
              <dd>{date(content.followUpOn)}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  )
}
