import { Type } from 'typebox'
import { LineText, PlainText } from '../../plain-text'
import { STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const rejectReport = actRoute({
  path: '/rejection',
  operationId: 'rejectReport',
  summary: 'Decline, with the reason and where to go instead',
  body: Type.Object({ reason: PlainText(2, 500), referTo: LineText(2, 80) }, STRICT),
  toAct: ({ reason, referTo }) => ({ event: 'reject', note: reason, referTo }),
})
