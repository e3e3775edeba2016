import { actRoute, EmptyBody } from './act-route'

export const remindReport = actRoute({
  path: '/reminders',
  operationId: 'remindReport',
  summary: 'The reporter asks what became of it; once a day at most',
  body: EmptyBody,
  toAct: () => ({ event: 'remind', note: '' }),
})
