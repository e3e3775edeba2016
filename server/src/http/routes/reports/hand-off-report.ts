import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { STRICT, UnitKeyText } from '../../schemas'
import { actRoute } from './act-route'

export const handOffReport = actRoute({
  path: '/hand-offs',
  operationId: 'handOffReport',
  summary: 'Hand the report to another unit; the sender answers for it until that unit accepts',
  body: Type.Object({ unit: UnitKeyText, reason: PlainText(2, 500) }, STRICT),
  toAct: ({ unit, reason }) => ({ event: 'hand_off', unit, note: reason }),
})
