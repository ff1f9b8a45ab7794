import about from './about.json'
import bars from './bars.json'
import career from './career.json'
import compare from './compare.json'
import journeys from './journeys.json'
import map from './map.json'
import offers from './offers.json'
import role from './role.json'
import roles from './roles.json'
import routes from './routes.json'
import settings from './settings.json'
import start from './start.json'
import whatif from './whatif.json'

export default {
  ...about,
  ...bars,
  ...career,
  ...compare,
  ...journeys,
  ...map,
  ...offers,
  ...role,
  ...roles,
  ...routes,
  ...settings,
  ...start,
  ...whatif,
}
