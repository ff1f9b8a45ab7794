import { graphql, readFragment, type FragmentOf } from '@/shared/graphql/graphql'
import { fallbackLang } from '@/shared/i18n/contentLanguage'
import { useI18n } from '@/shared/i18n/context'
import { useLoginSettings } from '@/shared/session/useLoginSettings'
import { Eyebrow } from '@/shared/ui/Eyebrow'
import { FlowerHead } from '@/shared/ui/FlowerHead'
import { PageHeading } from '@/shared/ui/PageHeading'
import styles from './OwnHead.module.css'

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

export const OwnHeadFragment = graphql(`
  fragment OwnHead on Employee {
    name
    municipality {
      id
      name
    }
    role {
      id
      title
      contentLanguage
    }
    unit {
      id
      name
    }
  }
`)

export function OwnHead({ employee }: { employee: FragmentOf<typeof OwnHeadFragment> }) {
  const { t, locale } = useI18n()
  const settings = useLoginSettings()
  const { name, municipality, role, unit } = readFragment(OwnHeadFragment, employee)
  const [firstName = name] = name.split(' ')
  return (
    <FlowerHead at="cerise">
      <Eyebrow at="cerise">
        {name}, {municipality.name}
        {settings?.demo && <span className={styles.demo}>{t('own.demo')}</span>}
      </Eyebrow>
      <PageHeading>{t('own.greeting', { name: firstName })}</PageHeading>
      <p className="lead">
        {role && unit ? (
          <span lang={fallbackLang(role.contentLanguage, locale)}>
            {t('own.at', { role: lowerFirst(role.title), unit: unit.name })}
          </span>
        ) : (
          t('own.noEmployment')
        )}
      </p>
    </FlowerHead>
  )
}
