import { Type } from 'typebox'
import type { Services } from '../../../container'
import { OFFICE_ACTS, type OfficeAct } from '../../../lib/office-acts'
import { ACT_WORDS } from '../../../modules/audit/record-copy'
import { requireActor } from '../../plugins/auth'
import { Day, Instant, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { OfRecord, Topic } from './schemas'

const EntrySchema = Type.Object({
  id: Type.String(),
  at: Instant,
  /** Null for what time did. */
  displayName: Type.Union([Type.String(), Type.Null()]),
  operation: Type.Enum(Object.keys(OFFICE_ACTS) as OfficeAct[]),
  /** The same in plain words. */
  words: Type.String(),
  topic: Topic,
  /** Of what readers know by its number. */
  subjectId: Type.Union([Type.String(), Type.Null()]),
})

export function listOfficeEntries(app: TypedApp, { audit }: Services): void {
  app.get(
    '/office-entries',
    {
      schema: {
        operationId: 'listOfficeEntries',
        tags: ['audit'],
        summary:
          'What was done in office in a community or, of settings, in a county, newest first; committee, supervisors, auditors',
        security: [{ session: [] }],
        querystring: Type.Object(
          {
            ...OfRecord,
            fromDay: Type.Optional(Day),
            untilDay: Type.Optional(Day),
            ...PageQuery,
          },
          STRICT,
        ),
        response: { 200: pageOf(EntrySchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { areaCode, topic, fromDay, untilDay, ...asked } = request.query
      const actor = requireActor(request)
      const page = await audit.listEntries(actor, { areaCode, topic, fromDay, untilDay }, asked)
      const items = page.items.map(({ at, operation, ...entry }) => ({
        ...entry,
        operation: operation as OfficeAct,
        words: ACT_WORDS[operation as OfficeAct],
        at: at.toISOString(),
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
