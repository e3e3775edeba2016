import { decideAppeal } from '../api/decide-appeal'
import { declineOpinion } from '../api/decline-opinion'
import { replyToOpinion } from '../api/reply-to-opinion'
import { withdrawDocument } from '../api/withdraw-document'
import { declineItems, actLimits as limits, actWords as words } from '../console-copy'
import { DECLINE_RULES, type Opinion, type StepDocument } from '../domain/steps'
import type { ActSpec } from './use-act'

/** Answering an opinion, or saying it in other words. */
export function replySpec({ id, reply }: Opinion): ActSpec {
  const { text, again, ...rest } = words.reply
  const initial = reply?.body ?? ''
  return {
    ...rest,
    ...(reply ? { open: again } : {}),
    id: 'reply',
    fields: [{ name: 'body', kind: 'text', label: text, limits: limits.text, initial }],
    send: ({ body = '' }, key) => replyToOpinion(id, { body }, key),
  }
}

/** Keeping an opinion from the public, for one of the rules. */
export function declineSpec({ id }: Opinion): ActSpec {
  const { rule: label, text, ...rest } = words.decline
  return {
    ...rest,
    id: 'decline',
    fields: [
      { name: 'rule', kind: 'choice', label, items: declineItems },
      { name: 'note', kind: 'text', label: text, limits: limits.sentence },
    ],
    send(values, key) {
      const rule = DECLINE_RULES.find((each) => each === values.rule) ?? 'off_topic'
      return declineOpinion(id, { rule, note: values.note ?? '' }, key)
    },
  }
}

/** The last word on an appeal. */
export function decisionSpec({ id }: Opinion): ActSpec {
  const { choice, choices, text, ...rest } = words.decide
  return {
    ...rest,
    id: 'decide-appeal',
    fields: [
      {
        name: 'choice',
        kind: 'choice',
        label: choice,
        items: [
          { key: 'yes', word: choices.yes },
          { key: 'no', word: choices.no },
        ],
      },
      { name: 'note', kind: 'text', label: text, limits: limits.sentence },
    ],
    send: (values, key) =>
      decideAppeal(id, { isPublished: values.choice === 'yes', note: values.note ?? '' }, key),
  }
}

/** Taking a paper back. */
export function documentWithdrawalSpec({ id }: StepDocument): ActSpec {
  const { reason: label, ...rest } = words.withdrawDocument
  return {
    ...rest,
    id: 'withdraw-document',
    fields: [{ name: 'reason', kind: 'line', label, limits: limits.sentence }],
    send: ({ reason = '' }, key) => withdrawDocument(id, { reason }, key),
  }
}
