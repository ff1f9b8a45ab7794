import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import { UnknownIcon } from '@/shared/ui/UnknownIcon'
import { Apart } from './Apart'
import styles from './CompareCell.module.css'
import { notNeeded, type ComparedRow, type RowName, type Said } from './comparedRows'
import { CompareSentence } from './CompareSentence'
import { CompareWays } from './CompareWays'

const icons: Partial<Record<RowName, 'title' | 'licence'>> = { title: 'title', licence: 'licence' }
const lines: readonly RowName[] = ['title', 'licence', 'level', 'kind', 'area']

interface Props {
  row: ComparedRow
  /** Which of the roles. */
  at: number
}

/** What is said of one role in one respect. */
export function CompareCell({ row: { name, cells, apart }, at }: Props) {
  const said = cells[at]
  if (!said) return <Unknown name={name} />
  if (name === 'education') return <CompareSentence said={said} apart={apart} />
  if (name === 'waysOn') return <CompareWays said={said} apart={apart} />
  const words = (each: Said) => <Words said={each} isApart={apart.has(each.key)} />
  const icon = icons[name]
  if (lines.includes(name)) {
    return said.map((each) => (
      <div key={each.key} className={styles.line}>
        {icon && each.key !== notNeeded && <Icon name={icon} />}
        <p>
          {words(each)} {each.detail}
        </p>
      </div>
    ))
  }
  const list = (some: readonly Said[]) => (
    <ul className={styles.list}>
      {some.map((each) => (
        <li key={each.key}>{words(each)}</li>
      ))}
    </ul>
  )
  return name === 'offers' ? <FewFirst said={said} list={list} /> : list(said)
}

/** More than these, and a single cell would make all of the table long. */
const few = 5

/** Education begins with a few; where several providers give the same, it is named once. */
function FewFirst({
  said,
  list,
}: {
  said: readonly Said[]
  list: (some: readonly Said[]) => ReactNode
}) {
  const { count, locale } = useI18n()
  const named = [...new Map(said.map((each) => [each.text, each])).values()]
  const more = named.slice(few)
  return (
    <>
      {list(named.slice(0, few))}
      {more.length > 0 && (
        <details className={styles.more}>
          <summary lang={locale}>{count('compare.offers.more', more.length)}</summary>
          {list(more)}
        </details>
      )}
    </>
  )
}

function Words({ said: { slug, text }, isApart }: { said: Said; isApart: boolean }) {
  return (
    <Apart isApart={isApart}>
      {slug ? (
        <Link to="/yrken/$slug" params={{ slug }}>
          {text}
        </Link>
      ) : (
        text
      )}
    </Apart>
  )
}

function Unknown({ name }: { name: RowName }) {
  const { t, locale } = useI18n()
  const isRequirement = name === 'education' || name === 'licence'
  return (
    <p className={styles.unknown} lang={locale}>
      <UnknownIcon />
      {t(isRequirement ? 'requirement.unpublished' : 'compare.unknown')}
    </p>
  )
}
