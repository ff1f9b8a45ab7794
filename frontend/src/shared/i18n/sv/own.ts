import account from './account.json'
import employment from './employment.json'
import file from './file.json'
import plan from './plan.json'
import record from './record.json'

export default {
  ...account,
  ...employment,
  ...file,
  ...plan,
  ...record,
}
