import { actRoute, EmptyBody } from './act-route'

export const restoreReport = actRoute({
  path: '/restoration',
  operationId: 'restoreReport',
  summary: 'The reporter takes a withdrawal back',
  body: EmptyBody,
  toAct: () => ({ event: 'restore', note: '' }),
})
