import account from './account.json'
import plan from './plan.json'
import record from './record.json'

export default {
  ...account,
  ...plan,
  ...record,
}
