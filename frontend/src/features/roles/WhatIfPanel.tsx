import { useI18n } from '@/shared/i18n/context'
import { Problem } from '@/shared/ui/Problem'
import { Skeleton } from '@/shared/ui/Skeleton'
import { QuestionField } from '@/shared/whatif/QuestionField'
import { StatementTools } from '@/shared/whatif/StatementTools'
import type { WhatIf } from './useWhatIf'
import styles from './WhatIfPanel.module.css'
import { WhatIfResult } from './WhatIfResult'

/** What do I miss? One question a requirement, and what the answers come to. */
export function WhatIfPanel({ slug, whatIf }: { slug: string; whatIf: WhatIf }) {
  const { t, locale } = useI18n()
  const { profile, questions, isLoaded, error, retry } = whatIf
  return (
    <section
      id="saknas"
      className={styles.panel}
      lang={locale}
      aria-labelledby="saknas-rubrik"
      data-chrome={whatIf.isEmpty ? true : undefined}
    >
      <h2 id="saknas-rubrik">{t('whatif.heading')}</h2>
      {questions.length > 0 && (
        <p className="small muted" data-chrome>
          {t('whatif.lead')}
        </p>
      )}
      {error && (
        <>
          <Problem title={t('whatif.problem')} error={error} hasOldData={isLoaded} retry={retry} />
          {!whatIf.isEmpty && <p className="small">{t('whatif.problem.link')}</p>}
        </>
      )}
      {!isLoaded && !error && <Skeleton words={t('whatif.loading')} parts={2} />}
      {isLoaded && !profile && <p className="small">{t('whatif.unpublished')}</p>}
      {profile && !questions.length && <p className="small">{t('whatif.nothing')}</p>}
      <div data-chrome>
        {questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            statement={whatIf.statement}
            standing={whatIf.standings.get(question.id)}
            subjects={whatIf.subjects}
            onSay={whatIf.say}
          />
        ))}
      </div>
      {profile && <WhatIfResult slug={slug} whatIf={whatIf} />}
      <StatementTools saying={whatIf} />
    </section>
  )
}
