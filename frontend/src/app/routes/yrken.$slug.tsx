import { createFileRoute } from '@tanstack/react-router'
import { RolePage, RolePageQuery } from '@/features/roles/RolePage'
import { isoDate } from '@/shared/routing/searchValues'
import { NotFound } from '../shell/NotFound'
import { withWords } from '../context'

export const Route = createFileRoute('/yrken/$slug')({
  validateSearch: (search: Record<string, unknown>): { datum?: string } => ({
    datum: isoDate(search.datum),
  }),
  loaderDeps: ({ search }) => ({ asOf: search.datum }),
  beforeLoad: withWords('career', 'role', 'offers'),
  loader: ({ context, params, deps }) => {
    void context.client.query(RolePageQuery, { slug: params.slug, asOf: deps.asOf }).toPromise()
    return context.words
  },
  component: function Role() {
    const { slug } = Route.useParams()
    const { datum } = Route.useSearch()
    return <RolePage key={slug} slug={slug} asOf={datum} unknown={<NotFound what="role" />} />
  },
})
