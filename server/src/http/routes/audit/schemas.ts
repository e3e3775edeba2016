import { Type } from 'typebox'
import { ACT_TOPICS } from '../../../lib/office-acts'

export const Topic = Type.Enum([...ACT_TOPICS])

/** Whose record, and what of it. */
export const OfRecord = {
  areaCode: Type.String({ pattern: '^([0-9]{6}|[0-9]{12})$' }),
  topic: Type.Optional(Topic),
}
