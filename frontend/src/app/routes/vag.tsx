import { createFileRoute } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { slugs } from '@/shared/routing/searchValues'
import { PageHeading } from '@/shared/ui/PageHeading'
import { withWords } from '../context'

export const Route = createFileRoute('/vag')({
  validateSearch: (search: Record<string, unknown>): { fran?: string; till?: string } => ({
    fran: slugs(search.fran)?.[0],
    till: slugs(search.till)?.[0],
  }),
  beforeLoad: withWords('career', 'routes'),
  loader: ({ context }) => context.words,
  component: function Page() {
    const { t } = useI18n()
    return (
      <div className="page">
        <PageHeading>{t('routes.heading')}</PageHeading>
      </div>
    )
  },
})
