import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'

/** What residents write and everybody may read once it has passed; a step is what a reporter adds to a public report. */
export const CHECK_KINDS = ['report', 'report_step', 'topic'] as const
export type CheckKind = (typeof CHECK_KINDS)[number]

/** pending 正在检查; manual 等居委会看; declined 没有通过; withdrawn 撤回了, by its author and before it passed. */
export const HELD_BACK = ['pending', 'manual', 'declined', 'withdrawn'] as const
export type HeldBack = (typeof HELD_BACK)[number]
export type CheckStatus = HeldBack | 'passed'

/** The only grounds on which the committee keeps something from the public; that it is unwelcome is none of them. */
export const COMMITTEE_RULES = ['personal_data', 'insulting', 'advertising', 'unlawful'] as const
export type CommitteeRule = (typeof COMMITTEE_RULES)[number]

/** What WeChat's labels say in words, besides. */
export const CHECK_RULES = [
  ...COMMITTEE_RULES,
  'political',
  'sexual',
  'fraud',
  'vulgar',
  'copyright',
  'other',
] as const
export type CheckRule = (typeof CHECK_RULES)[number]

/** Whether content is looked at by WeChat, by the committee alone, or by a few words of a development checker. */
export const CHECK_MODES = ['wechat', 'manual', 'development'] as const
export type CheckMode = (typeof CHECK_MODES)[number]

/** 检查: of one report, step or topic as it was written. */
export interface ContentCheck extends TenantId {
  readonly kind: CheckKind
  readonly subject: CheckSubjectKey
  readonly authorAccountId: string | null
  readonly status: CheckStatus
  readonly askedAt: Date
  readonly tries: number
  readonly decision: CheckDecision | null
  readonly appeal: CheckAppeal | null
}

/** The first decision; an appeal leaves it known. */
export interface CheckDecision {
  readonly by: 'automatic' | 'committee'
  readonly byAccountId: string | null
  /** Null for what passed. */
  readonly rule: CheckRule | null
  readonly note: string | null
  readonly at: Date
}

/** 申诉: once, and decided once, by the committee. */
export interface CheckAppeal {
  readonly text: string
  readonly appealedAt: Date
  readonly decision: {
    readonly isPassed: boolean
    readonly note: string
    readonly decidedAt: Date
  } | null
}

/** Where checked content stands. */
export interface CheckSubjectKey extends TenantId {
  /** The number of the report it is, or is a step of; null for what belongs to none. */
  readonly reportId: string | null
}

/** What each kind of content does for its check. */
export interface CheckedSubject {
  /** Whoever acts on it waits from now on, as it waited for them. */
  hold(trx: Transaction<Database>, subject: CheckSubjectKey): Promise<void>
  /** The words that neighbours are going to read. */
  readText(db: Kysely<Database>, subject: CheckSubjectKey): Promise<string | undefined>
  /** @param status null lets everybody read it */
  mark(
    trx: Transaction<Database>,
    subject: CheckSubjectKey,
    status: HeldBack | null,
    now: Date,
  ): Promise<void>
}

export type CheckedSubjects = Readonly<Record<CheckKind, CheckedSubject>>

/** A check as one person sees it. */
export interface CheckView {
  readonly check: ContentCheck
  readonly text: string
  readonly uploadIds: readonly string[]
  readonly isMine: boolean
  readonly abilities: CheckAbilities
}

export interface CheckAbilities {
  readonly publish: boolean
  readonly decline: boolean
  readonly appeal: boolean
  readonly decideAppeal: boolean
}

/** How a check begins. */
export interface FirstStatus {
  readonly status: CheckStatus
  readonly rule: CheckRule | null
}

/** As its content stores it: null for what everybody may read. */
export function heldBackAs({ status }: FirstStatus): HeldBack | null {
  return status === 'passed' ? null : status
}
