import { actRoute } from './act-route'
import { NoteBody } from './schemas'

export const supplementReport = actRoute({
  path: '/supplements',
  operationId: 'supplementReport',
  summary: 'The reporter adds words or photos',
  body: NoteBody,
  toAct: (body) => ({ event: 'supplement', ...body }),
})
