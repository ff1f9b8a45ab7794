import type { ComponentProps } from 'react'
import { ComboField } from '@/shared/ui/ComboField'
import styles from './FormField.module.css'
import { Fault } from './FormField'

type Props = Omit<ComponentProps<typeof ComboField>, 'labelClass' | 'isWrong' | 'describedBy'> & {
  fault?: string
}

/** A field of a form that chooses one of many by typing, with what is wrong with it. */
export function FormCombo({ fault, ...field }: Props) {
  const faultId = fault && `${field.id}-brist`
  return (
    <div>
      <ComboField {...field} labelClass={styles.label} isWrong={!!fault} describedBy={faultId} />
      {fault && <Fault id={faultId}>{fault}</Fault>}
    </div>
  )
}
