import type { ComponentProps } from 'react'
import { ComboField } from '@/shared/ui/ComboField'
import styles from './FormField.module.css'
import { Fault } from './FormField'

type Props = Omit<ComponentProps<typeof ComboField>, 'labelClass' | 'isWrong'> & { fault?: string }

/** A field of a form that chooses one of many by typing, with what is wrong with it. */
export function FormCombo({ fault, ...field }: Props) {
  return (
    <div>
      <ComboField {...field} labelClass={styles.label} isWrong={!!fault} />
      {fault && <Fault>{fault}</Fault>}
    </div>
  )
}
