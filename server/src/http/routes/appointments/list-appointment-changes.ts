import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { AreaCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { AppointmentChangeSchema } from './schemas'

export function listAppointmentChanges(app: TypedApp, { appointments }: Services): void {
  app.get(
    '/appointment-changes',
    {
      schema: {
        operationId: 'listAppointmentChanges',
        tags: ['appointments'],
        summary: 'Who appointed or ended whom and when, newest first; the committee, operators',
        security: [{ session: [] }],
        querystring: Type.Object({ areaCode: AreaCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(AppointmentChangeSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { areaCode, ...asked } = request.query
      const page = await appointments.listChanges(requireActor(request), areaCode, asked)
      const items = page.items.map(({ changedAt, effectiveAt, ...change }) => ({
        ...change,
        changedAt: changedAt.toISOString(),
        effectiveAt: effectiveAt.toISOString(),
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
