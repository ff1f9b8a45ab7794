import type { UnitLine as Unit } from '@/shared/units/useUnits'
import { UnitLine } from './UnitLine'
import styles from './UnitTree.module.css'
import type { Branch } from './unitTree'

/** Units beneath those they belong to. */
export function UnitTree({ branches }: { branches: readonly Branch<Unit>[] }) {
  return (
    <ul className={styles.tree}>
      {branches.map(({ unit, below }) => (
        <li key={unit.id}>
          <UnitLine unit={unit} />
          {below.length > 0 && <UnitTree branches={below} />}
        </li>
      ))}
    </ul>
  )
}
