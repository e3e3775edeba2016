import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { STRICT, UnitKeyText } from '../../schemas'
import { actRoute } from './act-route'

export const returnHandOff = actRoute({
  path: '/hand-offs/return',
  operationId: 'returnHandOff',
  summary: 'Give a hand-off back, with a reason and who should have it',
  body: Type.Object({ proposedUnit: UnitKeyText, reason: PlainText(2, 500) }, STRICT),
  toAct: ({ proposedUnit, reason }) => ({ event: 'return', unit: proposedUnit, note: reason }),
})
