import type { ConsultationStatus } from '../consultations/consultations-types'
import type { Unpassed } from '../consultations/standing-types'
import type { MilestoneSummary } from '../milestones/milestones-types'
import type { OpinionRound, OpinionSummary } from '../opinions/opinions-types'

/** Where a consultation stands on its way, with the dates of the steps around its poll. */
export interface StepsView {
  readonly status: ConsultationStatus
  /** Null when nobody was asked for opinions. */
  readonly opinions: (OpinionRound & OpinionSummary) | null
  /** What became of a poll that was to decide something and let nothing pass. */
  readonly unpassed: Unpassed | null
  /** With the reason for doing what did not pass. */
  readonly carryingOut:
    | (MilestoneSummary & { readonly startedAt: Date; readonly reason: string | null })
    | null
  readonly closed: { readonly closedAt: Date; readonly statement: string } | null
  readonly documentCount: number
  readonly correctionCount: number
  readonly abilities: StepAbilities
}

export interface StepAbilities {
  readonly askOpinions: boolean
  readonly writeOpinion: boolean
  readonly moderate: boolean
  /** Another closing time for the poll to come. */
  readonly changeClosing: boolean
  readonly addDocument: boolean
  readonly correct: boolean
  readonly startCarryingOut: boolean
  readonly addMilestone: boolean
  readonly close: boolean
}
