import { createFileRoute } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { PageHeading } from '@/shared/ui/PageHeading'
import { withWords } from '../context'

export const Route = createFileRoute('/yrkesresan')({
  beforeLoad: withWords('career', 'journeys'),
  loader: ({ context }) => context.words,
  component: function Page() {
    const { t } = useI18n()
    return (
      <div className="page">
        <PageHeading>{t('journeys.heading')}</PageHeading>
      </div>
    )
  },
})
