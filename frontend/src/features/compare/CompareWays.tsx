import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { StatusMark } from '@/shared/ui/StatusMark'
import { WayLine } from '@/shared/ui/WayLine'
import { Apart } from './Apart'
import type { Said } from './comparedRows'
import styles from './CompareWays.module.css'

interface Props {
  said: readonly Said[]
  apart: ReadonlySet<string>
}

/** Where a role leads, each way as the map draws it. */
export function CompareWays({ said, apart }: Props) {
  const { t, locale } = useI18n()
  return (
    <ul className={styles.ways}>
      {said.map(
        ({ key, text, slug, way }) =>
          way &&
          slug && (
            <li key={key}>
              <WayLine {...way} width={44} />
              <div>
                <Apart isApart={apart.has(key)}>
                  <Link to="/yrken/$slug" params={{ slug }}>
                    {text}
                  </Link>
                </Apart>
                <p className={styles.how} lang={locale}>
                  {t(`orientation.${way.orientation}`)}
                  <StatusMark status={way.status} />
                </p>
              </div>
            </li>
          ),
      )}
    </ul>
  )
}
