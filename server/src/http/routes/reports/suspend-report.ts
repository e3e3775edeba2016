import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { Instant, STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const suspendReport = actRoute({
  path: '/suspension',
  operationId: 'suspendReport',
  summary: 'Stop the clock until a review date',
  body: Type.Object({ reviewAt: Instant, reason: PlainText(2, 500) }, STRICT),
  toAct: ({ reviewAt, reason }) => ({ event: 'suspend', until: new Date(reviewAt), note: reason }),
})
