import { toDayInput, toInstant, toTimeInput } from '../../../lib/shanghai-time'
import { addDocument } from '../api/add-document'
import { addMilestone } from '../api/add-milestone'
import { askOpinions } from '../api/ask-opinions'
import { changePollClosing } from '../api/change-poll-closing'
import { closeConsultation } from '../api/close-consultation'
import { correctConsultation } from '../api/correct-consultation'
import { startCarryingOut } from '../api/start-carrying-out'
import { actLimits as limits, actWords as words } from '../console-copy'
import type { ActFaults, ActField } from '../domain/act-draft'
import type { Steps, Unpassed, Written } from '../domain/steps'
import { unpassedCopy } from '../unpassed-copy'
import type { ActSpec } from './use-act'

const DAY_MS = 24 * 60 * 60 * 1000
const EVENING = '18:00'
/** The service's own bound: no poll is shorter. */
const SHORTEST_POLL_MS = 60 * 60 * 1000

/** Of a draft: what usually comes next. */
export function firstStepSpec(
  consultation: Written,
  { abilities }: Steps,
  now: number,
): ActSpec | undefined {
  return abilities.askOpinions ? askSpec(consultation, now) : undefined
}

/** What else a committee may do with a consultation as it stands, in the order it is offered. */
export function listStepSpecs(
  consultation: Written,
  { status, abilities, opinions, unpassed }: Steps,
  now: number,
): ActSpec[] {
  const { id } = consultation
  return [
    ...(abilities.startCarryingOut
      ? [unpassed ? unpassedSpec(id, unpassed, now) : startSpec(id, now)]
      : []),
    ...(abilities.addMilestone ? [milestoneSpec(id, now)] : []),
    ...(abilities.close ? [closeSpec(id, status)] : []),
    ...(abilities.changeClosing ? [closingSpec(consultation, opinions?.endsAt)] : []),
    ...(abilities.addDocument ? [documentSpec(id)] : []),
    ...(abilities.correct ? [correctionSpec(consultation)] : []),
  ]
}

const dayAhead = (now: number, days: number) => toDayInput(now + days * DAY_MS)

function askSpec({ id, poll }: Written, now: number): ActSpec {
  const { day, time, hint, closingDay, closingTime, ...rest } = words.askOpinions
  const usualEnd = toInstant(dayAhead(now, 14), EVENING)
  const closes = leavesTimeToVote(poll.closesAt, usualEnd)
    ? poll.closesAt
    : toInstant(dayAhead(now, 21), EVENING)
  return {
    ...rest,
    id: 'ask-opinions',
    fields: [
      { name: 'day', kind: 'day', label: day, hint, initial: dayAhead(now, 14) },
      { name: 'time', kind: 'time', label: time, initial: EVENING },
      { name: 'closingDay', kind: 'day', label: closingDay, initial: toDayInput(closes) },
      { name: 'closingTime', kind: 'time', label: closingTime, initial: toTimeInput(closes) },
    ],
    check: (values) =>
      earlyFault('closingDay', { closesAt: closingOf(values), opinionsEndAt: instantOf(values) }),
    send: (values, key) =>
      askOpinions(id, { endsAt: instantOf(values), closesAt: closingOf(values) }, key),
  }
}

interface Times {
  readonly closesAt: string
  readonly opinionsEndAt: string | undefined
}

/** @param name the field that a closing time too early is told at */
function earlyFault(name: string, { closesAt, opinionsEndAt }: Times): ActFaults {
  const isFine = opinionsEndAt === undefined || leavesTimeToVote(closesAt, opinionsEndAt)
  return isFine ? {} : { [name]: 'too_early' }
}

function leavesTimeToVote(closesAt: string, opinionsEndAt: string): boolean {
  return Date.parse(closesAt) - Date.parse(opinionsEndAt) >= SHORTEST_POLL_MS
}

function closingSpec({ id, poll }: Written, opinionsEndAt: string | undefined): ActSpec {
  const { day, time, ...rest } = words.changeClosing
  return {
    ...rest,
    id: 'change-closing',
    fields: [
      { name: 'day', kind: 'day', label: day, initial: toDayInput(poll.closesAt) },
      { name: 'time', kind: 'time', label: time, initial: toTimeInput(poll.closesAt) },
    ],
    check: (values) => earlyFault('day', { closesAt: instantOf(values), opinionsEndAt }),
    send: (values, key) => changePollClosing(id, { closesAt: instantOf(values) }, key),
  }
}

function instantOf({ day = '', time = '' }: Readonly<Record<string, string>>): string {
  return toInstant(day, time)
}

function closingOf({
  closingDay = '',
  closingTime = '',
}: Readonly<Record<string, string>>): string {
  return toInstant(closingDay, closingTime)
}

function documentSpec(id: string): ActSpec {
  const { name, ...rest } = words.addDocument
  return {
    ...rest,
    id: 'add-document',
    fields: [{ name: 'title', kind: 'line', label: name, limits: limits.title }],
    photos: 'must',
    send: ({ title = '' }, key, uploadIds) =>
      addDocument(id, { title, uploadIds: [...uploadIds] }, key),
  }
}

function correctionSpec({ id, title, body }: Written): ActSpec {
  const { name, body: about, reason, ...rest } = words.correct
  return {
    ...rest,
    id: 'correct',
    fields: [
      {
        name: 'title',
        kind: 'line',
        label: name,
        limits: limits.consultationTitle,
        initial: title,
      },
      { name: 'body', kind: 'text', label: about, limits: limits.body, initial: body },
      { name: 'reason', kind: 'line', label: reason, limits: limits.sentence },
    ],
    send: (values, key) =>
      correctConsultation(
        id,
        { title: values.title ?? '', body: values.body ?? '', reason: values.reason ?? '' },
        key,
      ),
  }
}

function milestoneFields({ name, day }: { name: string; day: string }, now: number): ActField[] {
  return [
    { name: 'title', kind: 'line', label: name, limits: limits.title },
    { name: 'dueOn', kind: 'day', label: day, hint: words.dueHint(dayAhead(now, 30)) },
  ]
}

function startSpec(id: string, now: number): ActSpec {
  return {
    ...words.start,
    id: 'start-carrying-out',
    fields: milestoneFields(words.start, now),
    send: ({ title = '', dueOn = '' }, key) =>
      startCarryingOut(id, { milestones: [{ title, dueOn }] }, key),
  }
}

/** As `startSpec`, of what did not pass: the result is said, and a reason asked for. */
function unpassedSpec(id: string, unpassed: Unpassed, now: number): ActSpec {
  const { title, note, reason, word } = unpassedCopy
  return {
    ...startSpec(id, now),
    title: title[unpassed],
    note: note[unpassed],
    word,
    fields: [
      { name: 'reason', kind: 'text', label: reason, limits: limits.sentence },
      ...milestoneFields(words.start, now),
    ],
    send: ({ title: what = '', dueOn = '', reason: why = '' }, key) =>
      startCarryingOut(id, { milestones: [{ title: what, dueOn }], reason: why }, key),
  }
}

function milestoneSpec(id: string, now: number): ActSpec {
  return {
    ...words.addMilestone,
    id: 'add-milestone',
    fields: milestoneFields(words.addMilestone, now),
    send: ({ title = '', dueOn = '' }, key) => addMilestone(id, { title, dueOn }, key),
  }
}

function closeSpec(id: string, status: Steps['status']): ActSpec {
  const { text, nothing, ...rest } = words.close
  return {
    ...rest,
    ...(status === 'result' ? { open: nothing } : {}),
    id: 'close-consultation',
    fields: [{ name: 'statement', kind: 'text', label: text, limits: limits.text }],
    send: ({ statement = '' }, key) => closeConsultation(id, { statement }, key),
  }
}
