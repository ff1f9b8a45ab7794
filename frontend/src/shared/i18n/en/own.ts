import account from './account.json'
import employment from './employment.json'
import file from './file.json'
import plan from './plan.json'
import claim from './claim.json'
import credentials from './credentials.json'
import form from './form.json'
import goal from './goal.json'
import log from './log.json'
import record from './record.json'
import team from './team.json'
import unit from './unit.json'

export default {
  ...account,
  ...employment,
  ...file,
  ...plan,
  ...claim,
  ...credentials,
  ...form,
  ...goal,
  ...log,
  ...record,
  ...team,
  ...unit,
}
