import { formatYuan } from '../../../lib/format-yuan'
import type { Poll, Question } from '../domain/consultation'
import { type BudgetQuestion, optionsOf } from '../domain/questions'
import { questionCopy as copy } from '../question-copy'

/** How one answers it: 选 1 到 3 个. */
export function describeHint(question: Question): string {
  if (question.kind !== 'multiple') return copy.hints[question.kind]
  const { min, max } = question
  if (min === max) return copy.multiple.exactly(max)
  return min === 1 ? copy.multiple.most(max) : copy.multiple.between(min, max)
}

/** What can be chosen, with what it costs. */
export function describeOptions(question: Question): string[] {
  if (question.kind !== 'budget') return optionsOf(question).map(({ label }) => label)
  return question.items.map(({ label, costCents }) => copy.item(label, formatYuan(costCents)))
}

/** How the money goes to the items, in one sentence. */
export function describeMethod({ method }: Pick<BudgetQuestion, 'method'>, poll: Asked): string {
  return method === 'equal_shares' && poll.weighsByArea
    ? copy.sharesByArea
    : copy.methods[method][poll.votingUnit]
}

/** How answers are counted that no rule decides on, and what comes of it; undefined for all others. */
export function describeCounting(question: Question, poll: Asked): string | undefined {
  if (question.kind === 'ranking') return `${copy.schulze}${copy.heard}`
  if (question.kind !== 'budget') return undefined
  const method = `${copy.methodLead[question.method]}${describeMethod(question, poll)}`
  return `${copy.cap(formatYuan(question.capCents))}。${method}${copy.heard}`
}

type Asked = Pick<Poll, 'votingUnit' | 'weighsByArea'>

/** A question as it is read aloud: what it asks, what can be chosen, and how it is counted. */
export function readQuestion(question: Question, poll: Asked, place?: number): string[] {
  const asked = place === undefined ? question.text : `${copy.place(place + 1)}：${question.text}`
  if (question.kind === 'motion') return [asked]
  const options = `${[describeHint(question), ...describeOptions(question)].join('；')}。`
  const counting = describeCounting(question, poll)
  return counting === undefined ? [asked, options] : [asked, options, counting]
}
