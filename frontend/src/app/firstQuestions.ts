import { MapPageQuery } from '@/features/map/MapPage'
import { JourneysPageQuery } from '@/features/journeys/JourneysPage'
import { RoleOffersQuery } from '@/features/roles/Offers'
import { RolePageQuery } from '@/features/roles/RolePage'
import { RolesPageQuery } from '@/features/roles/RolesPage'
import { WhatIfAnswerQuery } from '@/features/roles/useWhatIf'
import { BestRoutesQuery, OtherRoutesQuery, RouteRolesQuery } from '@/features/routes/routesQuery'
import { holdingsFrom } from '@/shared/whatif/holdings'
import { RoleQuestionsQuery } from '@/shared/whatif/roleQuestions'
import { nothingSaid } from '@/shared/whatif/statement'
import { AboutPageQuery } from './about/AboutPage'
import { StartPageQuery } from './start/startQuery'

const ofTheRole = { slug: '$slug' }
const ofTheWay = {
  to: '?till',
  beside: false,
  holdings: holdingsFrom(nothingSaid, [], '?fran'),
}

/**
 * What each page asks first, by its route. The build tells the server, which puts the answers into the
 * page, so that a slow phone need not wait for the script before it asks. Variables are segments of the
 * address, or parameters where it has all of them and no others; what depends on more is asked later.
 */
export const firstQuestions = {
  '/': [{ query: StartPageQuery }],
  '/yrken': [{ query: RolesPageQuery }],
  '/yrken/$slug': [
    { query: RolePageQuery, variables: ofTheRole },
    { query: RoleQuestionsQuery, variables: ofTheRole },
    { query: RoleOffersQuery, variables: ofTheRole },
    { query: WhatIfAnswerQuery, variables: ofTheRole },
  ],
  '/karta': [{ query: MapPageQuery }],
  '/vag': [
    { query: RouteRolesQuery },
    { query: BestRoutesQuery, variables: ofTheWay },
    { query: OtherRoutesQuery, variables: ofTheWay },
  ],
  '/yrkesresan': [{ query: JourneysPageQuery }],
  '/om': [{ query: AboutPageQuery }],
}
