import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const addNote = actRoute({
  path: '/notes',
  operationId: 'addNote',
  summary: 'Write down what only staff may read',
  body: Type.Object({ note: PlainText(2, 500) }, STRICT),
  toAct: ({ note }) => ({ event: 'note', note }),
})
