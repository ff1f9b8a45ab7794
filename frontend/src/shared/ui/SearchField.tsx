import type { ComponentProps } from 'react'
import { Icon } from './Icon'
import { pageSearch } from './searchFocus'
import styles from './SearchField.module.css'

interface Props extends ComponentProps<'input'> {
  label: string
}

/** The page's search field, with its label for screen readers. */
export function SearchField({ label, ...input }: Props) {
  return (
    <label className={styles.search}>
      <span className="visually-hidden">{label}</span>
      <Icon name="search" />
      <input ref={pageSearch} type="search" className="field" autoComplete="off" {...input} />
    </label>
  )
}
