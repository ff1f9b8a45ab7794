import type { graphql } from '@/shared/graphql/graphql'

export type CareerLevel = ReturnType<typeof graphql.scalar<'CareerLevel'>>
export type Orientation = ReturnType<typeof graphql.scalar<'CareerOrientation'>>
export type WayStatus = ReturnType<typeof graphql.scalar<'TransitionStatus'>>

/** From the bottom of the map to its top. */
export const levels = ['ENTRY', 'BASE', 'DEEPENED', 'SPECIALIST', 'LEADERSHIP'] as const

/** In the order the map's legend and toggles name them. */
export const orientations = ['EXPANDING', 'EPISODIC', 'EXPERT', 'LINEAR'] as const

/** The surest first. */
export const wayStatuses = ['PUBLISHED', 'DESCRIBED', 'PROPOSED'] as const
