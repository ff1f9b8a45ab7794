import { Link } from '@tanstack/react-router'
import { useI18n } from '@/shared/i18n/context'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'

export function CredentialFormHead({ heading, lead }: { heading: string; lead: string }) {
  const { t } = useI18n()
  return (
    <FlowerHead at="cerise">
      <Eyebrow at="cerise">
        <Link to="/min">{t('own.heading')}</Link>
        <span aria-hidden="true">/</span>
        <Link to="/min/meriter">{t('credentials.heading')}</Link>
      </Eyebrow>
      <PageHeading>{heading}</PageHeading>
      <p className="lead">{lead}</p>
    </FlowerHead>
  )
}
