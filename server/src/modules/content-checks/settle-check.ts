import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { type CheckChange, findCheck, holdCheck, updateCheck } from './content-checks-repository'
import type { CheckedSubjects, CheckRule, CheckStatus, ContentCheck } from './content-checks-types'
import { tellAuthor } from './tell-author'
import { tellDeciders } from './tell-deciders'

/** What a check comes to, and what its content is for everybody from then on. */
export interface Outcome {
  readonly status: Exclude<CheckStatus, 'pending'>
  readonly rule: CheckRule | null
}

export const PASSED: Outcome = { status: 'passed', rule: null }
export const TO_COMMITTEE: Outcome = { status: 'manual', rule: null }

/** The content before its check, in the order of those who write to it. @returns the check as it then stands */
export async function holdWithSubject(
  trx: Transaction<Database>,
  subjects: CheckedSubjects,
  id: TenantId,
): Promise<ContentCheck | undefined> {
  const known = await findCheck(trx, id)
  if (known) await subjects[known.kind].hold(trx, known.subject)
  return known && holdCheck(trx, id)
}

/** By the machine. Ask only while holding the check, and only as long as it is pending. */
export async function settleAutomatically(
  trx: Transaction<Database>,
  subjects: CheckedSubjects,
  { check, outcome }: { check: ContentCheck; outcome: Outcome },
  now: Date,
): Promise<void> {
  const { status, rule } = outcome
  const decided =
    status === 'manual' ? {} : { rule, decided_by: 'automatic' as const, decided_at: now }
  await change(trx, subjects, { check, columns: { status, next_try_at: null, ...decided } }, now)
}

/** Writes what was decided, lets the content go with it and tells the author what they wait for, and those who decide that it waits for them. */
export async function change(
  trx: Transaction<Database>,
  subjects: CheckedSubjects,
  { check, columns }: { check: ContentCheck; columns: CheckChange },
  now: Date,
): Promise<void> {
  await updateCheck(trx, check, columns)
  const { status, appealed_at: appealedAt, appeal_decided_at: appealDecidedAt } = columns
  if (status !== undefined) {
    await subjects[check.kind].mark(trx, check.subject, status === 'passed' ? null : status, now)
  }
  if (status === 'manual') await tellDeciders(trx, { ...check, deciderAccountId: null }, now)
  if (appealedAt !== undefined) {
    const deciderAccountId = check.decision?.byAccountId ?? null
    await tellDeciders(trx, { ...check, deciderAccountId }, now)
  }
  if (status === 'declined') await tellAuthor(trx, check, 'held_back', now)
  if (appealDecidedAt !== undefined) await tellAuthor(trx, check, 'appeal_decided', now)
}
