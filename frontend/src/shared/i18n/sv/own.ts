import account from './account.json'
import claim from './claim.json'
import credentials from './credentials.json'
import goal from './goal.json'
import log from './log.json'
import pages from './pages.json'
import record from './record.json'
import team from './team.json'

export default {
  ...account,
  ...claim,
  ...credentials,
  ...goal,
  ...log,
  ...pages,
  ...record,
  ...team,
}
