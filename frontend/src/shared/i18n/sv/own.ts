import account from './account.json'
import record from './record.json'

export default {
  ...account,
  ...record,
}
