import { createFileRoute } from '@tanstack/react-router'
import { ComparePage, ComparePageQuery, compareVariables } from '@/features/compare/ComparePage'
import { readCompareSearch } from '@/features/compare/compareSearch'

export const Route = createFileRoute('/jamfor')({
  validateSearch: readCompareSearch,
  loaderDeps: ({ search: { a, b, c } }) => ({ a, b, c }),
  loader: ({ context, deps }) => {
    void context.client.query(ComparePageQuery, compareVariables(deps)).toPromise()
    return context.words
  },
  component: function Compare() {
    const navigate = Route.useNavigate()
    return (
      <ComparePage
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
    )
  },
})
