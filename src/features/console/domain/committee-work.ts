import type { Reply } from '../../../lib/reply'

export type CommitteeWork = Reply<'countCommitteeWork'>
/** What waits in one consultation. */
export type ConsultationWork = CommitteeWork['consultations'][number]
export type WorkKind = Exclude<keyof ConsultationWork, 'consultationId'>

/** In the order in which they are told. */
export const WORK_KINDS = [
  'objections',
  'corrections',
  'delegations',
  'slips',
  'milestones',
] as const satisfies readonly WorkKind[]

/** How much waits behind the console's entries; what is overdue waits where it is carried out. */
export function countSections({ topics, checks, opinions, homes, consultations }: CommitteeWork) {
  const milestones = consultations.reduce((sum, work) => sum + work.milestones, 0)
  const all = consultations.reduce((sum, work) => sum + countWork(work), 0)
  return {
    topics,
    consultations: all - milestones,
    opinions: opinions + checks,
    milestones,
    roster: homes,
  }
}

/** Everything that waits in a consultation. */
export function countWork(work: ConsultationWork): number {
  return WORK_KINDS.reduce((sum, kind) => sum + work[kind], 0)
}

/** Undefined when nothing waits in it. */
export function workIn(work: CommitteeWork | undefined, id: string): ConsultationWork | undefined {
  return work?.consultations.find(({ consultationId }) => consultationId === id)
}
