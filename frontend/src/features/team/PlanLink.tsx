interface Props {
  employee: { id: string; name: string }
  children: string
}

/** The way to an employee's plan. */
export function PlanLink({ employee: { id, name }, children }: Props) {
  return (
    <a
      className="button button-tool"
      href={`/team/${encodeURIComponent(id)}/kompetensplan`}
      aria-label={`${children}: ${name}`}
    >
      {children}
    </a>
  )
}
