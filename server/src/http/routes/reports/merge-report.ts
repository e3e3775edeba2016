import { Type } from 'typebox'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { STRICT, TenantIdText } from '../../schemas'
import { actRoute } from './act-route'

export const mergeReport = actRoute({
  path: '/merge',
  operationId: 'mergeReport',
  summary:
    'Close the report because another of its community is about the same; its reporter still has the last word',
  body: Type.Object({ into: TenantIdText, note: PlainText(2, 500) }, STRICT),
  toAct: ({ into, note }) => ({ event: 'merge', into: parseTenantId(into), note }),
})
