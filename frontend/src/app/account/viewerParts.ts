export { ViewerLinks } from './ViewerLinks'
export { ViewerMenu } from './ViewerMenu'
export { ViewerNav } from './ViewerNav'
