import { addLimit } from '../../lib/calendar'
import type { Topic, TopicPhase, TopicSettings, TopicTerms } from './topics-types'

const DAY_MS = 24 * 3_600_000

/** Where a county has decided nothing. */
export const DEFAULT_TOPIC_SETTINGS: TopicSettings = {
  supportPercent: 5,
  supportMinimum: 10,
  collectDays: 60,
  answerWorkDays: 15,
}

/** How many households oblige the committee to answer; in a small area all of them at most. */
export function supportNeeded(
  { supportPercent, supportMinimum }: TopicSettings,
  householdCount: number,
): number {
  const share = Math.ceil((supportPercent * householdCount) / 100)
  return Math.min(householdCount, Math.max(supportMinimum, share))
}

/** The closing instant itself is already late: what is then still collecting has lapsed. */
export function phaseOf(topic: Pick<Topic, 'status' | 'closesAt'>, now: Date): TopicPhase {
  return topic.status === 'collecting' && topic.closesAt <= now ? 'lapsed' : topic.status
}

/** An answer that came late stays late. */
export function isOverdue(
  { answerDueAt, endedAt }: Pick<Topic, 'answerDueAt' | 'endedAt'>,
  now: Date,
): boolean {
  return answerDueAt !== null && answerDueAt <= (endedAt ?? now)
}

/** What the county's settings come to in an area of so many households, for a topic proposed now. */
export function termsOf(
  settings: TopicSettings,
  { areaCode, householdCount }: Pick<TopicTerms, 'areaCode' | 'householdCount'>,
  now: Date,
): TopicTerms {
  return {
    areaCode,
    householdCount,
    supportNeeded: supportNeeded(settings, householdCount),
    answerWorkDays: settings.answerWorkDays,
    closesAt: new Date(now.getTime() + settings.collectDays * DAY_MS),
  }
}

/** In work days from the moment enough households support it. */
export function answerDueAt({ answerWorkDays }: Pick<Topic, 'answerWorkDays'>, now: Date): Date {
  return addLimit(now, { amount: answerWorkDays, unit: 'work_days' })
}
