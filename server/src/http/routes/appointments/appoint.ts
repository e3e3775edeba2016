import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { DutyHoursBody, NumberText, OfficeBody, PhoneText } from './schemas'

export function appoint(app: TypedApp, { appointments }: Services): void {
  app.post(
    '/appointments',
    {
      schema: {
        operationId: 'appoint',
        tags: ['appointments'],
        summary:
          'Appoint a person by the phone they sign in with: committees their grid workers, operators committees and officers',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          {
            ...OfficeBody,
            phone: PhoneText,
            isSecond: Type.Boolean(),
            ...DutyHoursBody,
            /** Now while it is null. */
            startsAt: Type.Union([Instant, Type.Null()]),
            endsAt: Type.Union([Instant, Type.Null()]),
          },
          STRICT,
        ),
        response: {
          201: Type.Object({ id: NumberText }),
          ...problems(400, 401, 403, 404, 409, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { startsAt, endsAt, ...rest } = request.body
      const appointing = { ...rest, startsAt: toDate(startsAt), endsAt: toDate(endsAt) }
      const write = toWriteRequest(request)
      const id = await appointments.appoint(requireActor(request), appointing, write)
      return reply.code(201).send({ id })
    },
  )
}

function toDate(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant)
}
