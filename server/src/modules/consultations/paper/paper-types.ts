import type { TenantId } from '../../../lib/ids'
import type { Answer } from '../counting/counting-types'

export const PAPER_STATUSES = ['waiting', 'confirmed', 'refused', 'withdrawn'] as const

export type PaperStatus = (typeof PAPER_STATUSES)[number]

export const PAPER_ACTS = ['enter', 'correct', 'confirm', 'refuse', 'withdraw'] as const

export type PaperAct = (typeof PAPER_ACTS)[number]

/** An entry of a paper ballot; ids are random and belong to their poll. */
export interface PaperEntryId {
  readonly poll: TenantId
  /** 64 hexadecimal digits. */
  readonly id: string
}

/** 纸质选票录入, as the committee's lists show it: never what it says. */
export interface PaperEntry {
  readonly id: string
  readonly slipNumber: string
  readonly status: PaperStatus
  /** Counts the corrections; whoever confirms says which she has seen. */
  readonly revision: number
  /** Of a named poll; a secret poll's slip has no unit. */
  readonly votingUnit: { readonly id: string; readonly label: string } | null
  /** Of a secret poll. */
  readonly weight: number | null
  readonly enteredByAccountId: string
  /** Oldest first. */
  readonly acts: readonly PaperEntryAct[]
}

export interface PaperEntryAct {
  readonly act: PaperAct
  readonly by: string
  /** Of a refusal and of a withdrawal. */
  readonly reason: string | null
  /** Null in a secret poll. */
  readonly at: Date | null
}

export interface PaperScan {
  readonly uploadId: string
  readonly width: number
  readonly height: number
}

/** With what it says, for the two who may see it. */
export interface PaperEntryView {
  readonly entry: PaperEntry
  /** Null, like the scan, as soon as the entry does not wait any more. */
  readonly answers: readonly Answer[] | null
  readonly scan: readonly PaperScan[]
  readonly abilities: PaperAbilities
}

export interface PaperAbilities {
  readonly correct: boolean
  readonly withdraw: boolean
  readonly confirm: boolean
  readonly refuse: boolean
}

/** What somebody reads off a slip. */
export interface PaperSlip {
  readonly poll: TenantId
  readonly slipNumber: string
  /** Of a named poll, and of no other. */
  readonly votingUnit: TenantId | null
  /** Of a secret poll, and of no other. */
  readonly weight: number | null
  readonly answers: readonly Answer[]
  readonly uploadIds: readonly string[]
}

export interface PaperCounts {
  readonly statuses: Readonly<Record<PaperStatus, number>>
  /** Of a secret poll, by weight: the units that handed in a slip, and the slips entered. */
  readonly marks: readonly { weight: number; units: number; slips: number }[]
}

/** A unit of a secret poll's roll that handed in a paper ballot. */
export interface PaperMark {
  readonly id: string
  readonly label: string
  /** One of the committee has said so, nobody else yet: it can still vote online. Null once it is marked. */
  readonly askedByAccountId: string | null
}

export type MarkOutcome = 'waiting' | 'marked'

/** A unit of the roll that may have a slip. */
export interface PaperUnit {
  readonly id: string
  readonly label: string
  /** Only where ballots weigh by area. */
  readonly floorAreaHundredths: number | null
  /** Its slip has been entered, or in a secret poll handed in. */
  readonly isOnPaper: boolean
}
