import { completeMilestone } from '../api/complete-milestone'
import { dropMilestone } from '../api/drop-milestone'
import { postponeMilestone } from '../api/postpone-milestone'
import { actLimits as limits, actWords as words } from '../console-copy'
import type { Milestone } from '../domain/steps'
import type { ActSpec } from './use-act'

/** What a committee may do with a running milestone. */
export function listMilestoneSpecs({ id, dueOn }: Milestone): ActSpec[] {
  return [completeSpec(id), postponeSpec(id, dueOn), dropSpec(id)]
}

function completeSpec(id: string): ActSpec {
  const { text, ...rest } = words.complete
  return {
    ...rest,
    id: 'complete-milestone',
    fields: [{ name: 'note', kind: 'text', label: text, limits: limits.sentence }],
    photos: 'may',
    send: ({ note = '' }, key, uploadIds) =>
      completeMilestone(id, { note, uploadIds: [...uploadIds] }, key),
  }
}

function postponeSpec(id: string, dueOn: string): ActSpec {
  const { day, reason, ...rest } = words.postpone
  return {
    ...rest,
    id: 'postpone-milestone',
    fields: [
      { name: 'dueOn', kind: 'day', label: day, initial: dueOn },
      { name: 'reason', kind: 'line', label: reason, limits: limits.sentence },
    ],
    send: (values, key) =>
      postponeMilestone(id, { dueOn: values.dueOn ?? '', reason: values.reason ?? '' }, key),
  }
}

function dropSpec(id: string): ActSpec {
  const { reason: label, ...rest } = words.drop
  return {
    ...rest,
    id: 'drop-milestone',
    fields: [{ name: 'reason', kind: 'line', label, limits: limits.sentence }],
    send: ({ reason = '' }, key) => dropMilestone(id, { reason }, key),
  }
}
