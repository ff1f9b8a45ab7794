import type { EmploymentFaults } from './employmentFaults'

/** Said where the service did not answer. */
export const failed: EmploymentFaults = new Map([['whole', 'employment.fault.failed']])
