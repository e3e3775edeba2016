import type { TenantId } from '../../lib/ids'
import type { Decision } from './rules/decide'
import type { PollRule, RuleCode } from './rules/rule-types'

/** 议事协商, from topic to carried out. */
export const CONSULTATION_STATUSES = [
  'draft',
  'opinions',
  'voting',
  'result',
  'carrying_out',
  'closed',
] as const

export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number]

export const CHOICES = ['for', 'against', 'abstain'] as const

export type Choice = (typeof CHOICES)[number]

/** waiting: polls in which one of the asker's households has not voted yet. */
export const PHASES = ['waiting', 'open', 'closed', 'draft', 'all'] as const

export type Phase = (typeof PHASES)[number]

export interface Consultation extends TenantId {
  /** The community's code, or the code of one of its grids. */
  readonly areaCode: string
  readonly areaName: string
  readonly communityName: string
  readonly title: string
  readonly body: string
  /** Whoever looks first after a close ends the poll; until then a poll that is over is still `voting`. */
  readonly status: ConsultationStatus
  readonly ownerName: string
  readonly createdAt: Date
  readonly openedAt: Date | null
  /** Until when opinions are or were taken; null when nobody was asked. */
  readonly opinionsEndAt: Date | null
  readonly poll: Poll
}

/** 表决. Its roll is counted at opening; until then `rollSize` and `openedAt` are null. */
export interface Poll {
  readonly id: string
  readonly question: string
  readonly ruleCode: string
  readonly ruleVersion: string
  readonly closesAt: Date
  readonly openedAt: Date | null
  readonly rollSize: number | null
  /** What was chosen, counted once when the poll ended; null until then. */
  readonly tally: Tally | null
}

/** 表决单元: one household of the frozen roll, as one of its members sees it. */
export interface VotingUnit {
  readonly id: string
  readonly householdId: string
  readonly label: string
  readonly floorAreaHundredths: number
  /** Who cast and when, never what. */
  readonly ballot: BallotProof | null
}

export interface BallotProof {
  readonly castByAccountId: string
  readonly receipt: string
  readonly castAt: Date
}

export type Tally = Readonly<Record<Choice, number>>

/** A consultation as one person sees it at one moment. Choices are in `result` only, and only after the close. */
export interface ConsultationView {
  readonly consultation: Consultation
  readonly rule: PollRule
  readonly turnout: number | null
  readonly myVotingUnits: readonly VotingUnit[]
  readonly result: PollResult | null
  readonly abilities: ConsultationAbilities
}

export interface PollResult extends Decision {
  readonly tally: Tally
}

export interface ConsultationAbilities {
  readonly open: boolean
  readonly editDraft: boolean
  readonly castBallot: boolean
}

export interface ConsultationDraft {
  readonly areaCode: string
  readonly title: string
  readonly body: string
  readonly question: string
  readonly ruleCode: RuleCode
  readonly closesAt: Date
}
