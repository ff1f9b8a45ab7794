import type { RefObject } from 'react'
import styles from './FormFaults.module.css'
import { Icon } from '@/shared/ui/Icon'

interface Props {
  ref: RefObject<HTMLDivElement | null>
  heading: string
  /** Each leads to its field, where it is about one and not about the whole. */
  faults: readonly { fieldId?: string; words: string }[]
}

/** What must be put right, first in the form and each leading to its field. */
export function FormFaults({ ref, heading, faults }: Props) {
  if (!faults.length) return null
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={styles.errors}>
      <Icon name="warning" size={24} />
      <div>
        <strong>{heading}</strong>
        <ul>
          {faults.map(({ fieldId, words }) => (
            <li key={fieldId ?? words}>
              {fieldId ? (
                <a
                  href={`#${fieldId}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(fieldId)?.focus()
                  }}
                >
                  {words}
                </a>
              ) : (
                words
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
