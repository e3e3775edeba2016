import { actRoute } from './act-route'
import { NoteBody } from './schemas'

export const addProgress = actRoute({
  path: '/progress',
  operationId: 'addProgress',
  summary: 'Write what has been done so far',
  body: NoteBody,
  toAct: (body) => ({ event: 'progress', ...body }),
})
