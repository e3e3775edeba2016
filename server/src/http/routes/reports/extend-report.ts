import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { Instant, STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const extendReport = actRoute({
  path: '/extension',
  operationId: 'extendReport',
  summary: 'Ask for more time before the time is over',
  body: Type.Object({ resolveDueAt: Instant, reason: PlainText(2, 500) }, STRICT),
  toAct: ({ resolveDueAt, reason }) => ({
    event: 'extend',
    until: new Date(resolveDueAt),
    note: reason,
  }),
})
