import { readSigningPublicKey, type SigningPublicKey } from '../../../lib/signing-key'
import type { Answer } from '../counting/counting-types'
import type { PollItem, PollOption, PollQuestion } from '../counting/poll-question'
import type { QuestionTally } from '../counting/tally-poll'
import type { PollRule } from '../rules/rule-types'
import type { BoardBallot, BoardHead, BoardPoll, BoardResult, WeightCount } from './board-types'

/*
 * Every line is compact JSON with its keys in one order, whatever order they were stored in: its bytes are hashed. No
 * line carries its line feed.
 */

const FORMAT = 1

export function writePoll(poll: BoardPoll): string {
  const { id, title, votingUnit, secrecy, roll, drawCommitment } = poll
  return JSON.stringify({
    type: 'poll',
    format: FORMAT,
    id,
    title,
    closesAt: poll.closesAt.toISOString(),
    votingUnit,
    secrecy,
    questions: poll.questions.map(toQuestion),
    rule: toRule(poll.rule),
    roll: { units: roll.units, areaHundredths: roll.areaHundredths },
    issued: toWeightCounts(poll.issued),
    paper: toWeightCounts(poll.paper),
    keys: poll.keys
      .map(({ weight, publicKey }) => ({ weight, publicKey: toSpki(publicKey) }))
      .sort(byWeight),
    drawCommitment,
  })
}

/**
 * The one way to write answers as bytes: compact JSON (RFC 8259) in UTF-8 with its keys in the order `kind`, then what was
 * chosen. A token is made for exactly these bytes.
 */
export function writeAnswers(answers: readonly Answer[]): string {
  return JSON.stringify(answers.map(toAnswer))
}

export function writeBallot({ token, channel, weight, answers, signature }: BoardBallot): string {
  const ordered = answers.map(toAnswer)
  return JSON.stringify({ type: 'ballot', token, channel, weight, answers: ordered, signature })
}

export function writeReceipt(code: string): string {
  return JSON.stringify({ type: 'receipt', code })
}

export function writeHead({ size, rootHash, signedAt, publicKey, signature }: BoardHead): string {
  const instant = signedAt.toISOString()
  return JSON.stringify({ type: 'head', size, rootHash, signedAt: instant, publicKey, signature })
}

export function writeResult({ drawSecret, drawSeed, tally, decision }: BoardResult): string {
  const counted = { ...tally, questions: tally.questions.map(withoutCompletion) }
  return JSON.stringify({ type: 'result', drawSecret, drawSeed, tally: counted, decision })
}

/** The format has no place for what completed a budget: whoever recounts finds it. */
function withoutCompletion(tally: QuestionTally): QuestionTally {
  if (tally.kind !== 'budget') return tally
  const { completed: _completed, ...told } = tally
  return told
}

function toQuestion(question: PollQuestion): PollQuestion {
  const { id, text } = question
  switch (question.kind) {
    case 'motion':
      return { id, kind: 'motion', text }
    case 'single':
    case 'ranking':
      return { id, kind: question.kind, text, options: question.options.map(toOption) }
    case 'multiple': {
      const { options, min, max } = question
      return { id, kind: 'multiple', text, options: options.map(toOption), min, max }
    }
    case 'budget': {
      const { items, capCents, method } = question
      return { id, kind: 'budget', text, items: items.map(toItem), capCents, method }
    }
  }
}

function toOption({ id, label }: PollOption): PollOption {
  return { id, label }
}

function toItem({ id, label, costCents }: PollItem): PollItem {
  return { id, label, costCents }
}

function toAnswer(answer: Answer): Answer {
  switch (answer.kind) {
    case 'motion':
      return { kind: 'motion', choice: answer.choice }
    case 'single':
      return { kind: 'single', optionId: answer.optionId }
    case 'multiple':
    case 'ranking':
      return { kind: answer.kind, optionIds: answer.optionIds }
    case 'budget':
      return { kind: 'budget', itemIds: answer.itemIds }
  }
}

function toRule({ code, version, name, thresholds }: PollRule) {
  return {
    code,
    version,
    name,
    thresholds: thresholds.map((threshold) => ({
      name: threshold.name,
      measure: threshold.measure,
      numerator: Number(threshold.share.numerator),
      denominator: Number(threshold.share.denominator),
      isStrict: threshold.isStrict,
    })),
  }
}

/** The lightest first, without those that nobody has. */
function toWeightCounts(counts: readonly WeightCount[]): WeightCount[] {
  return counts
    .filter(({ units }) => units > 0)
    .map(({ weight, units }) => ({ weight, units }))
    .sort(byWeight)
}

function byWeight(one: { weight: number }, other: { weight: number }): number {
  return one.weight - other.weight
}

/** SubjectPublicKeyInfo (RFC 5280 §4.1.2.7), DER, in base64url. */
function toSpki(publicKey: SigningPublicKey): string {
  const der = readSigningPublicKey(publicKey).export({ type: 'spki', format: 'der' })
  return der.toString('base64url')
}
