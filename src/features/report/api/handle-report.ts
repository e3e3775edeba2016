import type { HandlingAct } from '../domain/handling-acts'
import { addNote } from './add-note'
import { addProgress } from './add-progress'
import { extendReport } from './extend-report'
import { handOffReport } from './hand-off-report'
import { recallHandOff } from './recall-hand-off'
import { rejectReport } from './reject-report'
import { reopenReport } from './reopen-report'
import { resolveReport } from './resolve-report'
import { resumeReport } from './resume-report'
import { returnHandOff } from './return-hand-off'
import { superviseReport } from './supervise-report'
import { suspendReport } from './suspend-report'

/** All that an act may need; which of it counts is the act's own. */
export interface Handling {
  readonly act: HandlingAct
  readonly note: string
  readonly uploadIds: string[]
  readonly referTo: string
  readonly unit: string
  /** The review of a suspension, the new limit of an extension. */
  readonly until: string
}

type Send = (id: string, handling: Handling, key: string) => Promise<unknown>

const handOff: Send = (id, { unit, note }, key) => handOffReport(id, { unit, reason: note }, key)

const operations: Readonly<Record<HandlingAct, Send>> = {
  resume: (id, _, key) => resumeReport(id, key),
  resolve: (id, { note, uploadIds }, key) => resolveReport(id, { note, uploadIds }, key),
  progress: (id, { note, uploadIds }, key) => addProgress(id, { note, uploadIds }, key),
  hand_off: handOff,
  reassign: handOff,
  recall: (id, _, key) => recallHandOff(id, key),
  return: (id, { unit, note }, key) => returnHandOff(id, { proposedUnit: unit, reason: note }, key),
  supervise: (id, { note }, key) => superviseReport(id, { note }, key),
  suspend: (id, { until, note }, key) => suspendReport(id, { reviewAt: until, reason: note }, key),
  extend: (id, { until, note }, key) =>
    extendReport(id, { resolveDueAt: until, reason: note }, key),
  reject: (id, { note, referTo }, key) => rejectReport(id, { reason: note, referTo }, key),
  reopen: (id, { note }, key) => reopenReport(id, { reason: note }, key),
  note: (id, { note }, key) => addNote(id, { note }, key),
}

export const handleReport = (id: string, handling: Handling, idempotencyKey: string) =>
  operations[handling.act](id, handling, idempotencyKey)
