/** A message whose *starred* words are strong. */
export function Emphasis({ text }: { text: string }) {
  return text.split('*').map((part, i) => (i % 2 ? <strong key={i}>{part}</strong> : part))
}
