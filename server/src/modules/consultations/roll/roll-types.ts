import type { TenantId } from '../../../lib/ids'
import type { AskedUnit } from '../consultations-types'
import type { Roll } from '../rules/rule-types'

/** What a county may decide about rolls; holds for polls opened from then on. */
export interface RollSettings {
  readonly objectionDays: number
  /** How many units one person may cast for by delegation, in one poll. */
  readonly delegatedUnits: number
}

export const OBJECTION_KINDS = ['missing', 'not_entitled', 'wrong_area', 'wrong_owner'] as const

export type ObjectionKind = (typeof OBJECTION_KINDS)[number]

/** 异议 against a frozen roll, before it is stored. */
export interface ObjectionDraft {
  readonly kind: ObjectionKind
  /** Of every kind but `missing`: under which number the unit is published. */
  readonly rollNumber: number | null
  /** Which flat is missing, in the objector's words. */
  readonly flat: string | null
  readonly body: string
}

export type ObjectionStatus = 'waiting' | 'accepted' | 'declined'

export interface Objection extends TenantId {
  readonly kind: ObjectionKind
  readonly unit: {
    readonly id: string
    readonly number: number
    readonly label: string
    readonly isMine: boolean
  } | null
  readonly flat: string | null
  readonly body: string
  readonly objectedBy: string
  readonly objectedAt: Date
  readonly status: ObjectionStatus
  readonly answer: string | null
  readonly answeredAt: Date | null
}

/** What a committee answers, and the poll it belongs to. */
export interface HeldObjection {
  /** Whose it is. */
  readonly accountId: string
  readonly pollId: string
  readonly kind: ObjectionKind
  readonly votingUnitId: string | null
  readonly status: ObjectionStatus
  readonly objectedAt: Date
}

/** What a committee may do to a frozen roll. */
export type RollChange =
  | { readonly kind: 'add'; readonly flat: TenantId }
  | { readonly kind: 'remove'; readonly votingUnit: TenantId }
  | {
      readonly kind: 'area'
      readonly votingUnit: TenantId
      readonly floorAreaHundredths: number
    }

interface CorrectedUnit {
  readonly label: string
  /** In the order of their ids. */
  readonly householdIds: readonly string[]
}

/** What a change does to one unit of a roll. */
export type PlannedCorrection = CorrectedUnit &
  (
    | {
        readonly kind: 'add'
        readonly votingUnitId: null
        readonly areaBefore: null
        readonly areaAfter: number
      }
    | {
        readonly kind: 'remove'
        readonly votingUnitId: string
        readonly areaBefore: number
        readonly areaAfter: null
      }
    | {
        readonly kind: 'area'
        readonly votingUnitId: string
        readonly areaBefore: number
        readonly areaAfter: number
      }
  )

/** The same once it is done, with the unit it became. */
export interface MadeCorrection extends CorrectedUnit {
  readonly votingUnitId: string
  readonly areaBefore: number | null
  readonly areaAfter: number | null
}

/** `dropped`: not done after all. */
export type CorrectionStatus = 'waiting' | 'made' | 'dropped'

/** 名册更正: what stood on the roll before and after, who proposed it, who confirmed it, when and why. */
export interface RollCorrection extends TenantId {
  readonly kind: RollChange['kind']
  readonly label: string
  readonly areaBefore: number | null
  readonly areaAfter: number | null
  readonly reason: string
  /** Whether it answers an objection. */
  readonly isAnswer: boolean
  /** Whether it is about a flat of the reader. */
  readonly isMine: boolean
  readonly proposedBy: string
  readonly proposedByAccountId: string
  readonly proposedAt: Date
  /** Null while it waits. */
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
}

/** A correction that somebody is about to confirm or to drop. */
export interface HeldCorrection {
  readonly poll: TenantId
  readonly change: RollChange
  /** The flats of the unit, or the flat that is added. */
  readonly householdIds: readonly string[]
  readonly reason: string
  readonly objection: TenantId | null
  readonly status: CorrectionStatus
  readonly proposedByAccountId: string
}

/** A flat of the roster that stands on no unit of the roll. */
export interface LeftOutFlat extends TenantId {
  readonly label: string
  readonly floorAreaHundredths: number
}

/** 楼栋 of a roll, by what its labels begin with. */
export interface RollBuilding {
  readonly name: string
  /** Units that stand on the roll there. */
  readonly units: number
}

/** What everybody may know of the care taken of a roll. */
export interface RollSummary {
  readonly consultation: TenantId & { readonly title: string }
  readonly votingUnit: AskedUnit
  readonly weighsByArea: boolean
  readonly roll: Roll
  readonly closesAt: Date
  /** From this instant on no objection is taken. */
  readonly objectionsEndAt: Date
  readonly objections: Readonly<Record<ObjectionStatus, number>>
  readonly corrections: number
  /** Corrections that wait for a second person; null but for the committee. */
  readonly waitingCorrections: number | null
  /** Units whose delegation stands. */
  readonly delegations: number
  readonly abilities: {
    readonly object: boolean
    /** What can still be objected to where a home of the reader was corrected, also after the time for objections. */
    readonly objectAfterwards: readonly ObjectionKind[]
    /** Of the committee: reading and answering objections. */
    readonly answer: boolean
    /** Proposing corrections also without an objection to answer. */
    readonly correct: boolean
  }
}
