import { FileLink } from '@/shared/files/FileLink'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './EvidenceItem.module.css'
import type { Reviewed } from './reviewedFragment'

/** One thing that shows a credential: words, the address of something, or a file. */
export function EvidenceItem({
  evidence: { text, url, file },
}: {
  evidence: Reviewed['evidence'][number]
}) {
  const { t } = useI18n()
  return (
    <li className={styles.item}>
      <Icon name={url ? 'link' : 'source'} />
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {url.replace(/^https?:\/\//, '')}
          <span className="visually-hidden"> {t('review.evidence.newTab')}</span>
        </a>
      ) : (
        <p>{file ? <FileLink file={file} /> : text}</p>
      )}
    </li>
  )
}
