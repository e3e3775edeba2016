import { objectToRoll } from '../api/object-to-roll'
import type { ObjectionKind, RollUnit, VotingUnitKind } from '../domain/roll'
import { rollLimits as limits, rollCopy as words } from '../roll-copy'
import type { ActSpec } from './use-act'

/** A flat that should stand on the roll and does not. */
export function missingSpec(pollId: string, votingUnit: VotingUnitKind): ActSpec {
  const { title, flat: label, body, ...rest } = words.missing
  return {
    ...rest,
    id: 'object-missing',
    title: title[votingUnit],
    open: words.kinds[votingUnit].missing,
    done: words.sent,
    fields: [
      { name: 'flat', kind: 'line', label, limits: limits.flat },
      { name: 'body', kind: 'text', label: body, limits: limits.objection },
    ],
    send: ({ flat = '', body: text = '' }, key) =>
      objectToRoll(pollId, { kind: 'missing', rollNumber: null, flat, body: text }, key),
  }
}

/** Something wrong with a unit that stands there, of the kinds that can be said of it. */
export function unitSpec(
  { pollId, votingUnit }: { readonly pollId: string; readonly votingUnit: VotingUnitKind },
  unit: RollUnit,
  kinds: readonly ObjectionKind[],
): ActSpec {
  const { title, note, kind: label, body, ...rest } = words.unit
  return {
    ...rest,
    id: 'object-unit',
    open: title[votingUnit],
    title: title[votingUnit],
    note: note(words.row(unit)),
    done: words.sent,
    fields: [
      {
        name: 'kind',
        kind: 'choice',
        label,
        items: kinds.map((kind) => ({ key: kind, word: words.kinds[votingUnit][kind] })),
      },
      { name: 'body', kind: 'text', label: body, limits: limits.objection },
    ],
    send: ({ kind = 'not_entitled', body: text = '' }, key) =>
      objectToRoll(
        pollId,
        { kind: kind as ObjectionKind, rollNumber: unit.number, flat: null, body: text },
        key,
      ),
  }
}
