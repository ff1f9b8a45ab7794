import { useEffect, useRef } from 'react'
import { takePageFocus } from './pageFocus'

interface Props {
  children: string
  lang?: string
  className?: string
}

/** The page's one h1: gives the document its title and takes focus after a navigation. */
export function PageHeading({ children, lang, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${children} · Blommaut`
  }, [children])

  useEffect(() => {
    if (takePageFocus()) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <h1 ref={heading} tabIndex={-1} lang={lang} className={className}>
      {children}
    </h1>
  )
}
