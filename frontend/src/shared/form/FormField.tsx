import type { ReactNode } from 'react'
import styles from './FormField.module.css'
import { Icon } from '@/shared/ui/Icon'

/** What ties a field to its label, its help and its fault. */
export interface FieldProps {
  id: string
  className: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
}

interface Props {
  id: string
  label: string
  help?: string
  fault?: string
  className?: string
  children: (field: FieldProps) => ReactNode
}

/** A field with its label, its help and what is wrong with it. */
export function FormField({ id, label, help, fault, className, children }: Props) {
  const described = [help && `${id}-hjalp`, fault && `${id}-brist`].filter(Boolean).join(' ')
  return (
    <div className={className}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {help && (
        <p id={`${id}-hjalp`} className={`small muted ${styles.help}`}>
          {help}
        </p>
      )}
      {children({
        id,
        className: `field ${styles.field}`,
        'aria-invalid': !!fault,
        'aria-describedby': described || undefined,
      })}
      {fault && <Fault id={`${id}-brist`}>{fault}</Fault>}
    </div>
  )
}

/** What is wrong, beneath where it is. */
export function Fault({ id, children }: { id?: string; children: string }) {
  return (
    <p id={id} className={styles.fault}>
      <Icon name="warning" />
      {children}
    </p>
  )
}
