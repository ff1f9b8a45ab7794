// What every page uses comes with the entry, which costs a slow phone one request less.
import '@/shared/graphql/graphql'
import '@/shared/graphql/useKeptQuery'
import '@/shared/hooks/useMediaQuery'
import '@/shared/ui/Eyebrow'
import '@/shared/ui/Problem'
import '@/shared/ui/Skeleton'

// Small styles, which would be as many files.
import.meta.glob('../shared/**/*.module.css', { eager: true })
