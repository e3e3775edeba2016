import { actRoute } from './act-route'
import { NoteBody } from './schemas'

export const resolveReport = actRoute({
  path: '/resolution',
  operationId: 'resolveReport',
  summary: 'Say that it is solved; the reporter is asked',
  body: NoteBody,
  toAct: (body) => ({ event: 'resolve', ...body }),
})
