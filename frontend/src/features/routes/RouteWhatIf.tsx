import { useI18n } from '@/shared/i18n/context'
import { AmountField } from '@/shared/whatif/AmountField'
import { creditUnits } from '@/shared/whatif/statement'
import { amountKey, stateAmount, statedAmount, type Amount } from '@/shared/whatif/question'
import { StatementTools } from '@/shared/whatif/StatementTools'
import type { Saying } from '@/shared/whatif/useStatement'
import { HoldingTick } from './HoldingTick'
import type { Route } from './RouteFragment'
import type { RouteSearch } from './routeSearch'
import type { RouteRole } from './routesQuery'
import styles from './RouteWhatIf.module.css'
import { useHoldingChoices } from './useHoldingChoices'
import { useRouteWords } from './useRouteWords'

interface Props {
  search: RouteSearch
  from: RouteRole | undefined
  saying: Saying
  /** What is missing before anything is ticked. */
  unsaid: readonly Route[]
  fastest: Route | undefined
  fastestUnsaid: Route | undefined
}

/** What if I already have …: tick it, and the routes follow. */
export function RouteWhatIf({ search, from, saying, unsaid, fastest, fastestUnsaid }: Props) {
  const { t } = useI18n()
  const words = useRouteWords()
  const { near, others, subjects } = useHoldingChoices(search, unsaid)
  const { statement, say, isEmpty } = saying
  const amounts: Amount[] = [
    ...(from ? [{ kind: 'experience', role: from.slug, title: from.title } as const] : []),
    ...creditUnits.map((unit) => ({ kind: 'credits', unit }) as const),
  ]
  return (
    <section className={styles.whatIf} aria-labelledby="tank-om" data-chrome>
      <div>
        <h2 id="tank-om">{t('routes.whatIf')}</h2>
        <p className="muted">{t('routes.whatIf.lead')}</p>
        {fastest && (
          <p className={styles.result} role="status">
            <strong>
              {fastest.steps.length
                ? t('routes.whatIf.fastest', { time: words.time(fastest) })
                : t('routes.whatIf.there')}
            </strong>
            {!isEmpty && fastestUnsaid && fastestUnsaid.weeks !== fastest.weeks && (
              <span>{t('routes.whatIf.before', { time: words.time(fastestUnsaid) })}</span>
            )}
          </p>
        )}
        <StatementTools saying={saying} />
      </div>
      <div className={styles.choices}>
        <ul>
          {near.map((question) => (
            <HoldingTick
              key={question.id}
              question={question}
              statement={statement}
              subjects={subjects}
              onSay={say}
            />
          ))}
        </ul>
        <details>
          <summary>{t('routes.whatIf.more')}</summary>
          <ul>
            {others.map((question) => (
              <HoldingTick
                key={question.id}
                question={question}
                statement={statement}
                subjects={subjects}
                onSay={say}
              />
            ))}
          </ul>
          <h3>{t('routes.whatIf.amounts')}</h3>
          <p className="small muted">{t('requirement.help.credits')}</p>
          <div className={styles.amounts}>
            {amounts.map((amount) => (
              <AmountField
                key={amountKey(amount)}
                amount={amount}
                value={statedAmount(statement, amount)}
                subjects={subjects}
                onValue={(value) => say(stateAmount(statement, amount, value), amountKey(amount))}
              />
            ))}
          </div>
        </details>
      </div>
    </section>
  )
}
