export { AppointSheet } from './AppointSheet'
export { EndSheet } from './EndSheet'
