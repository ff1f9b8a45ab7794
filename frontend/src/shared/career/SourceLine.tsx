import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { useI18n } from '@/shared/i18n/context'

export const SourceLineFragment = graphql(`
  fragment SourceLine on Source {
    name
    publisher
    date
    datePrecision
    url
  }
`)

/** A publisher with its date, as exact as the date is known. */
export function SourceLine({ source }: { source: FragmentOf<typeof SourceLineFragment> }) {
  const { t, date } = useI18n()
  const {
    publisher,
    date: published,
    datePrecision,
    url,
  } = readFragment(SourceLineFragment, source)
  const when = t('source.dated', { date: date(published, datePrecision) })
  return (
    <>
      {url ? <a href={url}>{publisher}</a> : publisher}, {when}
    </>
  )
}
