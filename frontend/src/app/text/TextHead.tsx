import { PageHeading } from '@/shared/ui/PageHeading'
import styles from './TextHead.module.css'

/** The head of a page that is read rather than used. */
export function TextHead({ heading, lead }: { heading: string; lead: string }) {
  return (
    <header className={styles.head}>
      <PageHeading>{heading}</PageHeading>
      <p className="lead">{lead}</p>
    </header>
  )
}
