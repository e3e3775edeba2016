import type { TenantId } from '../../lib/ids'
import type { PollQuestion } from './counting/poll-question'
import type { PollTally } from './counting/tally-poll'
import type { ElectorateSettings } from './electorate'
import type { Origin } from './origins-repository'
import type { CustomThreshold } from './rules/custom-rule'
import type { PollDecision } from './rules/decide-poll'
import type { PollRule, Roll, RuleCode, VotingUnitKind } from './rules/rule-types'

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

/** 实名 (the service knows who chose what) or 无记名 (nobody does). */
export const SECRECIES = ['named', 'secret'] as const

export type Secrecy = (typeof SECRECIES)[number]

/** Whom polls ask today; a register of persons does not exist yet. */
export const ASKED_UNITS = ['household', 'owner'] as const satisfies readonly VotingUnitKind[]

export type AskedUnit = (typeof ASKED_UNITS)[number]

/** What the committee lays down about a poll before it opens; afterwards nothing of it changes. */
export interface PollTerms {
  readonly questions: readonly PollQuestion[]
  readonly votingUnit: AskedUnit
  readonly secrecy: Secrecy
  /** A unit may cast again until the close, the last ballot counts; of named polls only. */
  readonly allowsRecast: boolean
  readonly developerHeld: ElectorateSettings['developerHeld']
  readonly emptyFlats: ElectorateSettings['empty']
  readonly closesAt: Date
}

/** 表决. Its roll is frozen at opening; until then `roll`, `openedAt` and `drawCommitment` are null. */
export interface Poll extends PollTerms {
  readonly id: string
  readonly rule: PollRule
  readonly openedAt: Date | null
  readonly roll: Roll | null
  /** SHA-256 in hexadecimal of what will decide the draws; published from the opening on. */
  readonly drawCommitment: string | null
  /** What was chosen, counted once when the poll ended; null until then. */
  readonly tally: PollTally | null
  /** Paper ballots nobody but their enterer had seen at the close, and that are not counted; null until then. */
  readonly unconfirmedPaper: number | null
  /** Whether there is a public board: not before the close, nor of a poll counted before there were boards. */
  readonly hasBoard: boolean
}

/** 表决单元: one household or owner of the frozen roll, as somebody sees it who may cast for it. */
export interface VotingUnit {
  readonly id: string
  readonly label: string
  readonly floorAreaHundredths: number
  /** Who cast and when, never what; null on paper and in a secret poll. */
  readonly ballot: BallotProof | null
  /** How the unit has had its ballot paper in a secret poll, not what became of it; in a named one `paper` or null. */
  readonly mark: 'online' | 'paper' | null
  /** One of the committee says that it votes on paper, nobody else has confirmed it, and it can still vote online. */
  readonly isSlipWaiting: boolean
  /** Somebody else's, who lets this person cast for it. */
  readonly isDelegated: boolean
}

export interface BallotProof {
  readonly castByAccountId: string
  readonly receipt: string
  readonly castAt: Date
}

/** A consultation as one person sees it at one moment. Choices are in `result` only, and only after the close. */
export interface ConsultationView {
  readonly consultation: Consultation
  readonly turnout: number | null
  /** Signs the board at the close. */
  readonly boardPublicKey: string
  readonly myVotingUnits: readonly VotingUnit[]
  /** Why no home of this person's stands on the roll any more, if one did. */
  readonly struckOff: { readonly reason: string; readonly decidedAt: Date } | null
  readonly result: PollResult | null
  readonly abilities: ConsultationAbilities
}

/** One consultation on its own: what it comes of as well. */
export interface ConsultationDetail extends ConsultationView {
  readonly origin: Origin | null
}

export interface PollResult {
  readonly tally: PollTally
  readonly decision: PollDecision
}

export interface ConsultationAbilities {
  readonly open: boolean
  readonly editDraft: boolean
  readonly castBallot: boolean
  readonly enterPaper: boolean
}

export interface ConsultationDraft extends PollTerms {
  readonly areaCode: string
  readonly title: string
  readonly body: string
  readonly ruleCode: RuleCode
  /** Of a custom rule, and of no other. */
  readonly customThresholds: readonly CustomThreshold[] | null
}

/** A new draft, of an adopted topic or of the committee's own accord. */
export interface NewDraft extends ConsultationDraft {
  readonly topic: TenantId | null
}
