import { Type } from 'typebox'
import { RATINGS } from '../../../modules/reports/activity-types'
import { PlainText } from '../../plain-text'
import { STRICT } from '../../schemas'
import { actRoute } from './act-route'

export const confirmReport = actRoute({
  path: '/confirmation',
  operationId: 'confirmReport',
  summary: 'The reporter says that it is solved, and how it was handled',
  body: Type.Object(
    { rating: Type.Optional(Type.Enum(RATINGS)), reason: Type.Optional(PlainText(2, 500)) },
    STRICT,
  ),
  toAct: ({ rating, reason = '' }) => ({
    event: 'confirm',
    note: reason,
    ...(rating ? { rating } : {}),
  }),
})
