import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { LineText } from '../../plain-text'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { orNull } from './poll-schemas'

const PublishedUnitSchema = Type.Object({
  /** Drawn: names the row, and says nothing of the door. */
  number: Type.Integer(),
  /** The last characters of the room masked, but for whoever may cast for it and for the committee. */
  label: Type.String(),
  /** Only where ballots weigh by area. */
  floorAreaHundredths: orNull(Type.Integer()),
  isMine: Type.Boolean(),
})

export function listRoll(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/polls/:id/roll',
    {
      schema: {
        operationId: 'listRoll',
        tags: ['consultations'],
        summary: 'The voting units of a poll that runs or has ended, never who has voted',
        params: IdParams,
        querystring: Type.Object(
          {
            /** As `listRollBuildings` has it. */
            building: Type.Optional(LineText(1, 60)),
            /** Those that the reader may cast for. */
            show: Type.Optional(Type.Enum(['mine'])),
            ...PageQuery,
          },
          STRICT,
        ),
        response: { 200: pageOf(PublishedUnitSchema), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request) => {
      const poll = parseTenantId(request.params.id)
      const { building, show, ...page } = request.query
      const asked = { poll, building, isMineOnly: show === 'mine' }
      const { items, nextCursor } = await consultations.listRoll(request.actor, asked, page)
      return { items: [...items], nextCursor }
    },
  )
}
