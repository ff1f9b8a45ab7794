import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '@/shared/graphql/graphql'
import type { ComboItem } from '@/shared/ui/combo'

const ColleaguesQuery = graphql(`
  query Colleagues($name: String!) {
    employees(filter: { name: $name }, first: 20) {
      nodes {
        id
        name
        role {
          id
          title
        }
        unit {
          id
          name
        }
      }
    }
  }
`)

const pause = 400
const shortestName = 2

/** Those whose name holds what is typed. A search is noted in the records that it finds, so few are made. */
export function useColleagues() {
  const client = useClient()
  const [typed, setTyped] = useState('')
  const [items, setItems] = useState<readonly ComboItem[]>([])

  useEffect(() => {
    const name = typed.trim()
    if (name.length < shortestName) return
    let isWanted = true
    const timer = setTimeout(() => {
      void client
        .query(ColleaguesQuery, { name })
        .toPromise()
        .then(({ data }) => {
          if (!isWanted || !data) return
          setItems(
            data.employees.nodes.map(({ id, name: label, role, unit }) => ({
              id,
              label,
              hint: [role?.title, unit?.name].filter(Boolean).join(', '),
            })),
          )
        })
    }, pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [typed, client])

  return { items, search: setTyped }
}
