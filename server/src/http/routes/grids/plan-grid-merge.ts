import { Type } from 'typebox'
import { GridCode, STRICT } from '../../schemas'
import { planRoute } from './plan-route'

export const planGridMerge = planRoute({
  path: 'merge-plan',
  operationId: 'planGridMerge',
  summary: 'Plan to join a grid to a neighbour, which keeps its code and takes homes and reports',
  body: Type.Object({ intoCode: GridCode }, STRICT),
  toAct: ({ intoCode }) => ({ kind: 'merge', intoCode }),
})
