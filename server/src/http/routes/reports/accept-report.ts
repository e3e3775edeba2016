import { actRoute, EmptyBody } from './act-route'

export const acceptReport = actRoute({
  path: '/acceptance',
  operationId: 'acceptReport',
  summary: 'Take the report on',
  body: EmptyBody,
  toAct: () => ({ event: 'accept', note: '' }),
})
