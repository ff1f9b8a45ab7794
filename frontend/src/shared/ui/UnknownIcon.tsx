/** The dotted ring of what is not known: never the same as missing. */
export function UnknownIcon({ size = 20 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
    >
      <circle cx="12" cy="12" r="9" strokeDasharray="2.6 3.05" />
      <path d="M9.8 10a2.3 2.3 0 1 1 3.5 2c-.9.5-1.3 1-1.3 1.800m0 2.700v.1" />
    </svg>
  )
}
