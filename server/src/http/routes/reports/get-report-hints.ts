import { Type } from 'typebox'
import type { Services } from '../../../container'
import { PlainText } from '../../plain-text'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { CategoryNameSchema } from '../categories/schemas'

const ReportHintsSchema = Type.Object({
  /** Null when nothing in the text tells. */
  category: Type.Union([CategoryNameSchema, Type.Null()]),
  /** The next likely ones, at most two. */
  alternatives: Type.Array(CategoryNameSchema),
})

/** A post, because the text must stand in no log and no history; it changes nothing. */
export function getReportHints(app: TypedApp, { categories }: Services): void {
  app.post(
    '/report-hints',
    {
      schema: {
        operationId: 'getReportHints',
        tags: ['reports'],
        summary: 'What can be told about a report while it is being written; stores nothing',
        body: Type.Object(
          {
            body: PlainText(1, 500),
            areaCode: Type.Optional(Type.String({ pattern: '^[0-9]{6,15}$' })),
          },
          STRICT,
        ),
        response: { 200: ReportHintsSchema, ...problems(400) },
      },
    },
    async (request) => {
      const { body, areaCode } = request.body
      const guess = await categories.guessCategory(body, areaCode)
      return { category: guess?.category ?? null, alternatives: [...(guess?.alternatives ?? [])] }
    },
  )
}
