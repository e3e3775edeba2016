import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const superviseReport = actRoute({
  path: '/supervisions',
  operationId: 'superviseReport',
  summary: 'Tell the handler from above to see to it',
  body: Type.Object({ note: PlainText(2, 500) }, STRICT),
  toAct: ({ note }) => ({ event: 'supervise', note }),
})
