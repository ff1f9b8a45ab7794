import type { MouseEvent } from 'react'
import { useI18n } from '@/shared/i18n/context'
import { Icon } from '@/shared/ui/Icon'
import styles from './CompareChip.module.css'
import { compareTickId } from './CompareTick'

interface Props {
  slug: string
  name: string
  lang?: string
  onRemove: () => void
}

export function CompareChip({ slug, name, lang, onRemove }: Props) {
  const { t } = useI18n()

  // The button goes with the chip, so the focus moves on first.
  function remove({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const chip = currentTarget.closest('li')
    const neighbour = [chip?.nextElementSibling, chip?.previousElementSibling]
      .map((each) => each?.querySelector('button'))
      .find((each) => each)
    const tick = document.getElementById(compareTickId(slug))
    const next = neighbour ?? tick ?? document.querySelector('h1')
    next?.focus()
    onRemove()
  }

  return (
    <li className={styles.chip}>
      <span lang={lang}>{name}</span>
      <button type="button" aria-label={t('compareTray.remove', { name })} onClick={remove}>
        <Icon name="close" size={18} />
      </button>
    </li>
  )
}
