import account from './account.json'
import file from './file.json'
import plan from './plan.json'
import record from './record.json'

export default {
  ...account,
  ...file,
  ...plan,
  ...record,
}
