import type { ReactNode } from 'react'
import styles from './StatusIcon.module.css'

const shapes = {
  done: (
    <>
      <circle cx="12" cy="12" r="9" fill="currentColor" />
      <path className={styles.tick} d="m7.8 12.3 2.9 2.9 5.5-6" />
    </>
  ),
  half: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3v18a9 9 0 0 0 0-18Z" fill="currentColor" />
    </>
  ),
  missing: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 12h8" />
    </>
  ),
  waiting: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  late: <path d="M12 4 2.8 20h18.4L12 4Zm0 6v4.8m0 2.4v.3" />,
} satisfies Record<string, ReactNode>

export type StatusShape = keyof typeof shapes

/** The shape of a status; its word stands beside it. */
export function StatusIcon({ shape }: { shape: StatusShape }) {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[shape]}
    </svg>
  )
}
