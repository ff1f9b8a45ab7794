import type { CredentialStatus } from '@/shared/credentials/CredentialMark'

/** The statuses as addresses name them. */
export const statusOf = {
  vantar: 'CLAIMED',
  pagar: 'IN_PROGRESS',
  granskade: 'VERIFIED',
  avslagna: 'REJECTED',
  utgangna: 'EXPIRED',
} as const satisfies Record<string, CredentialStatus>

export type StatusSlug = keyof typeof statusOf
export const statusSlugs = Object.keys(statusOf) as StatusSlug[]
