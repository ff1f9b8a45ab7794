import account from './account.json'
import credentials from './credentials.json'
import pages from './pages.json'
import record from './record.json'
import team from './team.json'

export default {
  ...account,
  ...credentials,
  ...pages,
  ...record,
  ...team,
}
