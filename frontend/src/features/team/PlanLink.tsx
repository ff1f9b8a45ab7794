import { Link } from '@tanstack/react-router'

interface Props {
  employee: { id: string; name: string }
  children: string
}

/** The way to an employee's plan. */
export function PlanLink({ employee: { id, name }, children }: Props) {
  return (
    <Link
      className="button button-tool"
      to="/team/$id/kompetensplan"
      params={{ id }}
      aria-label={`${children}: ${name}`}
    >
      {children}
    </Link>
  )
}
