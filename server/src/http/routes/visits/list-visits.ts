import { type Static, Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import type { Visit } from '../../../modules/visits/visits-types'
import { requireActor } from '../../plugins/auth'
import { GridCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { VisitSchema } from './schemas'

export function listVisits(app: TypedApp, { visits }: Services): void {
  app.get(
    '/visits',
    {
      schema: {
        operationId: 'listVisits',
        tags: ['visits'],
        summary:
          'Visits in a grid, the latest day first; the committee gets them without the notes',
        security: [{ session: [] }],
        querystring: Type.Object({ gridCode: GridCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(VisitSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { gridCode, ...asked } = request.query
      const page = await visits.list(requireActor(request), gridCode, asked)
      return { items: page.items.map(present), nextCursor: page.nextCursor }
    },
  )
}

function present({ note, ...visit }: Visit): Static<typeof VisitSchema> {
  return {
    id: formatTenantId(visit),
    gridCode: visit.gridCode,
    gridName: visit.gridName,
    purpose: visit.purpose,
    visitedOn: visit.visitedOn,
    note: note && {
      householdId: formatTenantId(note.household),
      label: note.household.label,
      words: note.words,
      notice: note.notice && { id: formatTenantId(note.notice), title: note.notice.title },
      reportId: note.report && formatTenantId(note.report),
      isOwn: note.isOwn,
    },
  }
}
