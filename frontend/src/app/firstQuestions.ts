import { MapPageQuery } from '@/features/map/MapPage'
import { JourneysPageQuery } from '@/features/journeys/JourneysPage'
import { RoleOffersQuery } from '@/features/roles/Offers'
import { RolePageQuery } from '@/features/roles/RolePage'
import { RolesPageQuery } from '@/features/roles/RolesPage'
import { WhatIfAnswerQuery } from '@/features/roles/useWhatIf'
import { RouteRolesQuery } from '@/features/routes/routesQuery'
import { RoleQuestionsQuery } from '@/shared/whatif/roleQuestions'
import { AboutPageQuery } from './about/AboutPage'
import { StartPageQuery } from './start/startQuery'

const ofTheRole = { slug: '$slug' }

/**
 * What each page asks first, by its route. The build tells the server, which puts the answers into the
 * page, so that a slow phone need not wait for the script before it asks. Variables are segments of the
 * address; what depends on more than that is asked later.
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
  '/vag': [{ query: RouteRolesQuery }],
  '/yrkesresan': [{ query: JourneysPageQuery }],
  '/om': [{ query: AboutPageQuery }],
}
