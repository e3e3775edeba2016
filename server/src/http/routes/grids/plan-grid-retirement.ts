import { NoBody, planRoute } from './plan-route'

export const planGridRetirement = planRoute({
  path: 'retirement-plan',
  operationId: 'planGridRetirement',
  summary: 'Plan to end a grid in which nobody lives',
  body: NoBody,
  toAct: () => ({ kind: 'retire' }),
})
