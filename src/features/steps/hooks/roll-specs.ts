import { confirmRollCorrection } from '../api/confirm-roll-correction'
import { declineRollObjection } from '../api/decline-roll-objection'
import { dropRollCorrection } from '../api/drop-roll-correction'
import { proposeRollCorrection } from '../api/propose-roll-correction'
import type {
  LeftOutFlat,
  ProposedCorrection,
  RollObjection,
  RollSummary,
  UnitInCare,
  VotingUnitKind,
} from '../domain/roll'
import type { Body } from '../domain/steps'
import { consoleRollCopy } from '../roll-console-copy'
import { rollLimits as limits } from '../roll-copy'
import type { ActSpec } from './use-act'

const { acts: words } = consoleRollCopy

type Unit = Pick<UnitInCare, 'id' | 'label'>

/** Where a correction is made, and which objection it answers. */
export interface CorrectionPlace {
  readonly pollId: string
  readonly votingUnit: VotingUnitKind
  readonly objectionId?: string
}

const reason = {
  name: 'reason',
  kind: 'line',
  label: words.reason,
  hint: words.reasonHint,
  limits: limits.reason,
} as const

function send({ pollId, objectionId }: CorrectionPlace, key: string) {
  return (change: Body<'proposeRollCorrection'>['change'], text = '') =>
    proposeRollCorrection(pollId, { change, reason: text, objectionId: objectionId ?? null }, key)
}

export function removeSpec(place: CorrectionPlace, { id, label }: Unit): ActSpec {
  const { title, note, ...rest } = words.remove
  return {
    ...rest,
    id: 'remove-unit',
    title: title(label),
    note: note[place.votingUnit],
    isHarm: true,
    fields: [reason],
    send: (values, key) => send(place, key)({ kind: 'remove', votingUnitId: id }, values.reason),
  }
}

export function areaSpec(place: CorrectionPlace, { id, label: door }: Unit): ActSpec {
  const { title, label, ...rest } = words.area
  return {
    ...rest,
    id: 'correct-area',
    title: title(door),
    fields: [{ name: 'area', kind: 'area', label }, reason],
    send: ({ area, reason: text }, key) =>
      send(place, key)({ kind: 'area', votingUnitId: id, floorAreaHundredths: Number(area) }, text),
  }
}

export function addSpec(place: CorrectionPlace, { id, label }: LeftOutFlat): ActSpec {
  const { title, note, open, word, done } = words.add
  return {
    ...{ open, word, done },
    id: 'add-unit',
    title: title(label),
    note: note[place.votingUnit],
    fields: [reason],
    send: (values, key) => send(place, key)({ kind: 'add', flatId: id }, values.reason),
  }
}

/** The same where it has still to be said which. */
function pickSpec(place: CorrectionPlace, flats: readonly LeftOutFlat[]): ActSpec {
  const { titleOpen, note, nothing, flat, open, word, done } = words.add
  const items = flats.map(({ id, label }) => ({ key: id, word: label }))
  return {
    ...{ open, word, done },
    id: 'add-unit',
    title: titleOpen,
    note: items.length > 0 ? note[place.votingUnit] : nothing,
    fields: [{ name: 'flatId', kind: 'choice', label: flat, items }, reason],
    send: ({ flatId = '', reason: text }, key) => send(place, key)({ kind: 'add', flatId }, text),
  }
}

function declineSpec({ id }: RollObjection): ActSpec {
  const { label, ...rest } = words.decline
  return {
    ...rest,
    id: 'decline-objection',
    fields: [{ name: 'reason', kind: 'text', label, limits: limits.reason }],
    send: ({ reason: text = '' }, key) => declineRollObjection(id, { reason: text }, key),
  }
}

/** What a second person makes of a correction; whoever proposed it can only take it back. */
export function listConfirmSpecs(
  { id, abilities }: ProposedCorrection,
  isRunning: boolean,
): ActSpec[] {
  const drop: ActSpec = {
    ...words.drop,
    id: 'drop-correction',
    fields: [],
    send: (_, key) => dropRollCorrection(id, key),
  }
  if (!abilities.confirm || !isRunning) return [drop]
  const confirm: ActSpec = {
    ...words.confirm,
    id: 'confirm-correction',
    fields: [],
    send: (_, key) => confirmRollCorrection(id, key),
  }
  return [confirm, drop]
}

/** Null of a flat that is missing. */
function unitOf({ unit }: RollObjection): Unit | null {
  return unit && unit.id !== null ? { id: unit.id, label: unit.label } : null
}

/** What answers an objection: the correction it asks for, while the poll runs, or none with a reason. */
export function listAnswerSpecs(
  objection: RollObjection,
  given: {
    readonly pollId: string
    readonly summary: RollSummary
    readonly flats: readonly LeftOutFlat[]
    readonly isRunning: boolean
  },
): ActSpec[] {
  if (objection.status !== 'waiting') return []
  const { pollId, summary, flats, isRunning } = given
  const { kind } = objection
  const unit = unitOf(objection)
  const place = { pollId, votingUnit: summary.votingUnit, objectionId: objection.id }
  const mayRemove = unit && (kind === 'not_entitled' || kind === 'wrong_owner')
  const mayMeasure = unit && summary.weighsByArea && kind !== 'not_entitled'
  const corrections = [
    ...(mayRemove ? [removeSpec(place, unit)] : []),
    ...(mayMeasure ? [areaSpec(place, unit)] : []),
    ...(kind === 'missing' ? [pickSpec(place, flats)] : []),
  ]
  return [...(isRunning ? corrections : []), declineSpec(objection)]
}
