import { contentWithdrawn, illegalStep } from './content-checks-errors'
import type { CheckMode, CheckStatus, ContentCheck, HeldBack } from './content-checks-types'

export type CheckEvent = 'publish' | 'decline' | 'appeal' | 'decide_appeal'

const FROM: Readonly<Record<CheckEvent, CheckStatus>> = {
  publish: 'manual',
  decline: 'manual',
  appeal: 'declined',
  decide_appeal: 'declined',
}

/** What people do to a check; that it is pending ends by itself. */
export function canHappen(
  check: Pick<ContentCheck, 'status' | 'appeal'>,
  event: CheckEvent,
): boolean {
  if (check.status !== FROM[event]) return false
  if (event === 'appeal') return check.appeal === null
  if (event === 'decide_appeal') return check.appeal !== null && check.appeal.decision === null
  return true
}

/** @throws DomainError `content_withdrawn`, or `illegal_transition` when the event cannot happen to the check as it stands */
export function assertCanHappen(
  check: Pick<ContentCheck, 'status' | 'appeal'>,
  event: CheckEvent,
): void {
  if (check.status === 'withdrawn') throw contentWithdrawn()
  if (!canHappen(check, event)) throw illegalStep(check.status, event)
}

/** Where a check goes on that had ended with its content: what was decided stays decided. */
export function statusAgain(
  mode: CheckMode,
  { decision }: Pick<ContentCheck, 'decision'>,
): HeldBack {
  if (decision !== null) return 'declined'
  return mode === 'wechat' ? 'pending' : 'manual'
}

const MINUTE_MS = 60_000
const LONGEST_PAUSE_MS = 60 * MINUTE_MS

/** A minute, then twice as long each time, an hour at most. @param tries how often it was tried in vain */
export function nextTryAt(tries: number, now: Date): Date {
  const pause = Math.min(LONGEST_PAUSE_MS, MINUTE_MS * 2 ** Math.max(0, tries - 1))
  return new Date(now.getTime() + pause)
}
