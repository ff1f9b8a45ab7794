import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import styles from './MapPreview.module.css'

/** A decoration: where it cannot be fetched there is none. */
const PreviewDrawing = lazy(() => import('./PreviewDrawing').catch(() => ({ default: () => null })))

/**
 * A still part of the map around one role of the catalogue, for pages that lead to the map. It takes
 * the width it is given and 448 px of height, is cropped at its right, is hidden from screen readers,
 * and is fetched when it is soon in view. It needs the words of `career`.
 */
export function MapPreview({ className }: { className?: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(false)

  useEffect(() => {
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true)
      },
      { rootMargin: '400px' },
    )
    if (frame.current) watch.observe(frame.current)
    return () => watch.disconnect()
  }, [])

  return (
    <div ref={frame} className={`${styles.frame} ${className ?? ''}`} aria-hidden="true">
      <Suspense>{isNear && <PreviewDrawing />}</Suspense>
    </div>
  )
}
