import { Type } from 'typebox'
import { STRICT } from '../../schemas'
import { planRoute } from './plan-route'
import { GridNumber } from './schemas'

export const planGridRenumber = planRoute({
  path: 'renumber-plan',
  operationId: 'planGridRenumber',
  summary: 'Plan another number for a grid; the old one stays reserved for what is past',
  body: Type.Object({ number: GridNumber }, STRICT),
  toAct: ({ number }) => ({ kind: 'renumber', number }),
})
