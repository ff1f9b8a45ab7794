import { createFileRoute } from '@tanstack/react-router'
import { RoleOffersQuery } from '@/features/roles/Offers'
import { RolePage, RolePageQuery } from '@/features/roles/RolePage'
import { WhatIfAnswerQuery } from '@/features/roles/useWhatIf'
import { isoDate } from '@/shared/routing/searchValues'
import { RoleQuestionsQuery } from '@/shared/whatif/roleQuestions'
import { readStatement, saysNothing } from '@/shared/whatif/statement'
import { NotFound } from '../shell/NotFound'

export const Route = createFileRoute('/yrken/$slug')({
  validateSearch: (search: Record<string, unknown>): { datum?: string } => ({
    datum: isoDate(search.datum),
  }),
  loaderDeps: ({ search }) => ({
    asOf: search.datum,
    isUntold: saysNothing(readStatement(search)),
  }),
  loader: ({ context, params, deps }) => {
    const variables = { slug: params.slug, asOf: deps.asOf }
    void context.client.query(RolePageQuery, variables).toPromise()
    void context.client.query(RoleQuestionsQuery, variables).toPromise()
    void context.client.query(RoleOffersQuery, variables).toPromise()
    if (deps.isUntold) void context.client.query(WhatIfAnswerQuery, variables).toPromise()
    return context.words
  },
  component: function Role() {
    const { slug } = Route.useParams()
    const { datum } = Route.useSearch()
    return <RolePage key={slug} slug={slug} asOf={datum} unknown={<NotFound what="role" />} />
  },
})
