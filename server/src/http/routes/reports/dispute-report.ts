import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const disputeReport = actRoute({
  path: '/dispute',
  operationId: 'disputeReport',
  summary: 'The reporter says that it is not solved; it goes back to the handler',
  body: Type.Object({ reason: PlainText(2, 500) }, STRICT),
  toAct: ({ reason }) => ({ event: 'dispute', note: reason }),
})
