import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const reopenReport = actRoute({
  path: '/reopening',
  operationId: 'reopenReport',
  summary: 'Open a closed report again',
  body: Type.Object({ reason: PlainText(2, 500) }, STRICT),
  toAct: ({ reason }) => ({ event: 'reopen', note: reason }),
})
