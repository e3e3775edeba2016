import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const withdrawReport = actRoute({
  path: '/withdrawal',
  operationId: 'withdrawReport',
  summary: 'The reporter needs nothing done any more',
  body: Type.Object({ reason: Type.Optional(PlainText(2, 500)) }, STRICT),
  toAct: ({ reason = '' }) => ({ event: 'withdraw', note: reason }),
})
