const paths = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.8-1.7L20 20',
  globe:
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm-8.2-8.5h16.4M12 3.5c5 4.5 5 12.5 0 17-5-4.5-5-12.5 0-17Z',
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  both: 'M3.5 12h17m-5-5 5 5-5 5m-7-10-5 5 5 5',
  down: 'm6.5 9.5 5.5 5.5 5.5-5.5',
  next: 'm9.5 6 6 6-6 6',
  close: 'm6 6 12 12M18 6 6 18',
  licence: 'M12 3.5 5 6v5.5c0 4.3 2.9 7.3 7 9 4.1-1.7 7-4.7 7-9V6l-7-2.5Zm-3 8.3 2.2 2.2 4-4.3',
  title:
    'M12 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm-3-1-1.5 7 4.5-2.3 4.5 2.3-1.5-7M12 7.3v3.4M10.3 9h3.4',
  source: 'M6 3.5h8l4.5 4.5v12.5H6v-17Zm8 0V8h4.5M9 12.5h6M9 16.5h6',
  book: 'M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5Zm0 0v13',
  print: 'M7.5 8.5v-5h9v5m-9 8.5H4V8.5h16V17h-3.5m-9-3h9v6.5h-9V14Z',
  share: 'M12 15V3.5M8 7l4-4 4 4m-9.5 3.5h-2v10h15v-10h-2',
  link: 'M9.5 14.5l5-5M11 6.5l2-2a4.6 4.6 0 0 1 6.5 6.5l-2 2M13 17.5l-2 2a4.6 4.6 0 0 1-6.5-6.5l2-2',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  warning: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.8m0 2.4v.3',
  list: 'M9 6h11.5M9 12h11.5M9 18h11.5M4 6h.5M4 12h.5M4 18h.5',
  map: 'M9 3.5h6v4.5H9V3.5Zm-6 12.5h6v4.5H3V16Zm12 0h6v4.5h-6V16ZM12 8v4m-6 4v-4h12v4',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  more: 'M5 12.7a.7.7 0 1 0 0-1.4.7.7 0 0 0 0 1.4Zm7 0a.7.7 0 1 0 0-1.4.7.7 0 0 0 0 1.4Zm7 0a.7.7 0 1 0 0-1.4.7.7 0 0 0 0 1.4Z',
  route:
    'M6 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm12-12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.5 18H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h6.5',
  filter: 'M3.5 6h17M7 12h10m-7 6h4',
  twin: 'M7.5 7.5v-4h13v13h-4m-13-9h13v13h-13v-13Z',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5l3.5 2',
  coin: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM9.5 8v8m5-8-4.5 4.2L14.5 16',
  up: 'M12 20V5m-6 6 6-6 6 6',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6',
  flag: 'M6 21V4h12l-2.5 4.5L18 13H6',
  swap: 'M4 12h16M7.5 8 4 12l3.5 4m9-8 3.5 4-3.5 4',
  lock: 'M6 11h12v9.5H6V11Zm2.5 0V7.5a3.5 3.5 0 0 1 7 0V11',
  work: 'M4 8.5h16v11H4v-11Zm5 0v-4h6v4M4 13.5h16',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
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
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
