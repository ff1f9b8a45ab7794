import { Apart } from './Apart'
import type { Said } from './comparedRows'

interface Props {
  said: readonly Said[]
  apart: ReadonlySet<string>
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Phrases joined to one sentence; the word before what sets a role apart belongs to it. */
export function CompareSentence({ said, apart }: Props) {
  return (
    <p>
      {said.map(({ key, text, joiner = '' }, i) => (
        <span key={key}>
          {joiner.startsWith(' ') && ' '}
          <Apart isApart={apart.has(key)}>
            {joiner.trimStart()}
            {i === 0 ? upperFirst(text) : text}
          </Apart>
        </span>
      ))}
    </p>
  )
}
