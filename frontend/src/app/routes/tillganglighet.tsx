import { createFileRoute } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { PageHeading } from '@/shared/ui/PageHeading'
import { withWords } from '../context'

export const Route = createFileRoute('/tillganglighet')({
  beforeLoad: withWords('career', 'about'),
  loader: ({ context }) => context.words,
  component: function Page() {
    const { t } = useI18n()
    return (
      <div className="page">
        <PageHeading>{t('accessibility.heading')}</PageHeading>
      </div>
    )
  },
})
