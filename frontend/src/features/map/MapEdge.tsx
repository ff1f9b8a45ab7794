import { useId } from 'react'
import { WayHead } from '@/shared/ui/WayHead'
import type { Edge } from './edges'
import { headTransform, linePath, withdrawn } from './linePath'
import styles from './MapEdge.module.css'
import { chosenGrowth } from './measures'

export type Nearness = 'plain' | 'first' | 'second' | 'rest'

interface Props {
  edge: Edge
  nearness: Nearness
  /** The role whose box is grown. */
  chosen: string | undefined
}

/** One line of the map: colour and dash for its sort, heads for how sure it is. */
export function MapEdge({ edge, nearness, chosen }: Props) {
  const { link } = edge
  const growth = (slug: string) => (slug === chosen ? chosenGrowth : 0)
  const points = withdrawn(edge.points, growth(link.from), growth(link.to))
  const mask = useId()
  const path = linePath(points, link.on, link.back)
  const isDouble = link.orientation === 'LINEAR'
  const isSure = link.on === 'PUBLISHED'
  return (
    <g
      className={[styles.edge, styles[nearness], isSure ? styles.sure : undefined].join(' ')}
      data-orientation={link.orientation}
    >
      {isDouble && (
        <mask id={mask} maskUnits="userSpaceOnUse" x="0" y="0" width="100%" height="100%">
          <rect width="100%" height="100%" fill="#fff" />
          <path d={path} fill="none" stroke="#000" strokeWidth="2" />
        </mask>
      )}
      <path className={styles.line} d={path} mask={isDouble ? `url(#${mask})` : undefined} />
      <WayHead status={link.on} transform={headTransform(points.at(-1), points.at(-2))} />
      {link.back && <WayHead status={link.back} transform={headTransform(points[0], points[1])} />}
    </g>
  )
}
