import { Type } from 'typebox'
import { STRICT } from '../../schemas'

/** A grid or a community, and a day or a month in China. */
export const OfSummary = {
  areaCode: Type.String({ pattern: '^[0-9]{12}([0-9]{3})?$' }),
  period: Type.String({ pattern: '^20[0-9]{2}-[0-9]{2}(-[0-9]{2})?$' }),
}

export const SummaryQuery = Type.Object(OfSummary, STRICT)

export const SummarySchema = Type.Object({
  title: Type.String(),
  area: Type.String(),
  date: Type.String(),
  /** While the period is not over. */
  note: Type.Optional(Type.String()),
  sections: Type.Array(
    Type.Object({
      heading: Type.String(),
      head: Type.Array(Type.String()),
      rows: Type.Array(Type.Array(Type.Union([Type.Integer(), Type.String()]))),
      /** In place of the table where it has no rows. */
      empty: Type.String(),
    }),
  ),
})
