import { createFileRoute } from '@tanstack/react-router'
import { RolePage, RolePageQuery } from '@/features/roles/RolePage'
import { isoDate } from '@/shared/routing/searchValues'
import { RoleQuestionsQuery } from '@/shared/whatif/roleQuestions'
import { NotFound } from '../shell/NotFound'
import { withWords } from '../context'

export const Route = createFileRoute('/yrken/$slug')({
  validateSearch: (search: Record<string, unknown>): { datum?: string } => ({
    datum: isoDate(search.datum),
  }),
  loaderDeps: ({ search }) => ({ asOf: search.datum }),
  beforeLoad: withWords('career', 'role', 'offers', 'whatif'),
  loader: ({ context, params, deps }) => {
    const variables = { slug: params.slug, asOf: deps.asOf }
    void context.client.query(RolePageQuery, variables).toPromise()
    void context.client.query(RoleQuestionsQuery, variables).toPromise()
    void import('@/features/roles/Offers').then(({ RoleOffersQuery }) =>
      context.client.query(RoleOffersQuery, variables).toPromise(),
    )
    return context.words
  },
  component: function Role() {
    const { slug } = Route.useParams()
    const { datum } = Route.useSearch()
    return <RolePage key={slug} slug={slug} asOf={datum} unknown={<NotFound what="role" />} />
  },
})
