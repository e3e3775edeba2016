import { actRoute, EmptyBody } from './act-route'

export const recallHandOff = actRoute({
  path: '/hand-offs/recall',
  operationId: 'recallHandOff',
  summary: 'Take a hand-off back that nobody has accepted yet',
  body: EmptyBody,
  toAct: () => ({ event: 'recall', note: '' }),
})
