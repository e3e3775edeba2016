import { toInstant } from '../../../lib/shanghai-time'
import { parseDay } from '../../../lib/written-time'
import type { NewAssistedReport, NewReport, Report } from './report'

export type AssistedChannel = NewAssistedReport['channel']
/** The ways in which a person asks somebody else to file. */
export type PersonChannel = Exclude<AssistedChannel, 'patrol'>

export const PERSON_NAME_MAX = 40
const CONSENT_DAYS = 30
const DAY_MS = 86_400_000

export function isAssisted(channel: Report['channel']): channel is PersonChannel {
  return channel === 'phone' || channel === 'visit' || channel === 'paper'
}

/**
 * For whom a report is written and how they agreed. Lives only while the page is open: others' data stays off the phone,
 * unless it waits there for a network.
 */
export interface AssistDraft {
  readonly channel: PersonChannel
  readonly name: string
  readonly phone: string
  /** As written; a signature may be older than today. */
  readonly signedOn: string
  /** What was read to them when they said yes, and when; other words need another yes. */
  readonly readBack: { readonly speech: string; readonly at: number } | undefined
}

export type AssistFaults = Partial<Record<'name' | 'phone' | 'signedOn' | 'readBack', true>>

/** @param speech what is to be read to the person now @param now milliseconds */
export function checkAssist(draft: AssistDraft, speech: string, now: number): AssistFaults {
  const phone = toDigits(draft.phone)
  return {
    ...(draft.name.trim() === '' && { name: true as const }),
    ...(phone !== '' && !/^[0-9]{7,12}$/.test(phone) && { phone: true as const }),
    ...(draft.channel === 'paper' &&
      !isRecentDay(draft.signedOn, now) && { signedOn: true as const }),
    ...(draft.readBack?.speech !== speech && { readBack: true as const }),
  }
}

/** A checked draft with its report as they are sent: the same again when it is sent again. */
export function toAssistedReport(draft: AssistDraft, report: NewReport): NewAssistedReport {
  const phone = toDigits(draft.phone)
  return {
    ...report,
    channel: draft.channel,
    person: {
      name: draft.name.trim(),
      ...(phone === '' ? {} : { phone }),
      consent: {
        givenAs: draft.channel === 'paper' ? 'signed' : 'spoken',
        givenAt: givenAtOf(draft),
        isReadBack: true,
      },
    },
  }
}

/** What staff saw themselves. */
export function toPatrolReport(report: NewReport): NewAssistedReport {
  return { ...report, channel: 'patrol' }
}

/** Spoken: when they said yes. Signed: on that day, at the latest then. */
function givenAtOf({ channel, signedOn, readBack }: AssistDraft): string {
  const saidYesAt = readBack?.at ?? 0
  const signedAt = channel === 'paper' ? startOf(signedOn) + DAY_MS / 2 : saidYesAt
  return new Date(Math.min(signedAt, saidYesAt)).toISOString()
}

function isRecentDay(day: string, now: number): boolean {
  const ageMs = now - startOf(day)
  return ageMs >= 0 && ageMs <= CONSENT_DAYS * DAY_MS
}

/** Not a number when it is no day. */
function startOf(written: string): number {
  const day = parseDay(written)
  return day === undefined ? Number.NaN : Date.parse(toInstant(day, '00:00'))
}

function toDigits(phone: string): string {
  return phone.replace(/[\s-]/g, '')
}
