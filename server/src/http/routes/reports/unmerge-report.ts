import { Type } from 'typebox'
import { PlainText } from '../../plain-text'
import { STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const unmergeReport = actRoute({
  path: '/unmerge',
  operationId: 'unmergeReport',
  summary: 'It was about something else after all: handle the report by itself again',
  body: Type.Object({ note: PlainText(2, 500) }, STRICT),
  toAct: ({ note }) => ({ event: 'unmerge', note }),
})
