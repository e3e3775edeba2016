import { dayAt, startOfDay } from '../../../lib/shanghai-time'
import type { Worth } from '../messages-types'

/** What WeChat does with a message: brings it now, with the others of the day, or not at all, for it is in the app. */
export type Plan = 'now' | 'digest' | 'inbox'

/** What the final answer always finds left. */
export const KEPT_FOR_THE_END = 1

/** How much of the balance has to be left when a message of this worth has gone. */
export function keptFor(worth: Worth): number {
  return worth === 'final' ? 0 : KEPT_FOR_THE_END
}

/**
 * Which step is worth one of the messages a person lets us send. The final answer always is; another only while one is
 * kept for the final answer, and then together with the others of its day unless it cannot wait.
 */
export function planDelivery(
  worth: Worth,
  { balance, isLongTerm }: { readonly balance: number; readonly isLongTerm: boolean },
): Plan {
  const isLeft = balance > (isLongTerm ? 0 : keptFor(worth))
  if (worth === 'none' || !isLeft) return 'inbox'
  return worth === 'step' ? 'digest' : 'now'
}

const DIGEST_HOUR = 18
const HOUR_MS = 3_600_000

/** In the evening, when people are home from work and not yet in bed. @returns what was told before goes by now, or null */
export function digestCutoff(now: Date): Date | null {
  const cutoff = new Date(startOfDay(dayAt(now)).getTime() + DIGEST_HOUR * HOUR_MS)
  return now >= cutoff ? cutoff : null
}

const RETRY_MINUTES = [1, 5, 30, 120, 480]

/** When to try the next time after so many tries, or null when it was tried enough. */
export function nextTry(attempts: number, now: Date): Date | null {
  const minutes = RETRY_MINUTES[attempts - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}
