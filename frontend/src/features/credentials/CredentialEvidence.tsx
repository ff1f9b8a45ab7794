import { FileLink } from '@/shared/files/FileLink'
import type { SentFile } from '@/shared/files/sendFile'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './CredentialEvidence.module.css'

interface Props {
  evidence: readonly {
    id: string
    text: string | null
    url: string | null
    file: SentFile | null
  }[]
}

/** What shows that a credential is held. */
export function CredentialEvidence({ evidence }: Props) {
  const { t } = useI18n()
  if (!evidence.length) return null
  return (
    <div className={styles.evidence}>
      <h3>{t('credential.evidence')}</h3>
      <ul>
        {evidence.map(({ id, text, url, file }) => (
          <li key={id}>
            <Icon name={url ? 'link' : 'source'} size={18} />
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {url}
                <span className="visually-hidden"> {t('credential.evidence.opens')}</span>
              </a>
            ) : (
              <span>{file ? <FileLink file={file} /> : text}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
