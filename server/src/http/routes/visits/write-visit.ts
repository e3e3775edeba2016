import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { DayText, PurposeText } from './schemas'

const IdOrNull = Type.Union([TenantIdText, Type.Null()])

export function writeVisit(app: TypedApp, { visits }: Services): void {
  app.post(
    '/visits',
    {
      schema: {
        operationId: 'writeVisit',
        tags: ['visits'],
        summary: 'Write down a visit to a household of my grid; with a notice it counts as told',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          {
            householdId: TenantIdText,
            purpose: PurposeText,
            visitedOn: DayText,
            words: Type.Union([PlainText(1, 1000), Type.Literal('')]),
            /** A notice the household was told of. */
            noticeId: IdOrNull,
            /** A report of the grid that it was about. */
            reportId: IdOrNull,
            /** What the home had asked for; phones that have an older note to send do not name it. */
            requestId: Type.Optional(IdOrNull),
          },
          STRICT,
        ),
        response: {
          201: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 403, 404, 409, 410, 422),
        },
      },
    },
    async (request, reply) => {
      const { householdId, noticeId, reportId, requestId = null, ...rest } = request.body
      const visit = {
        ...rest,
        household: parseTenantId(householdId),
        notice: noticeId === null ? null : parseTenantId(noticeId),
        report: reportId === null ? null : parseTenantId(reportId),
        request: requestId === null ? null : parseTenantId(requestId),
      }
      const id = await visits.write(requireActor(request), visit, toWriteRequest(request))
      return reply.code(201).send({ id: formatTenantId(id) })
    },
  )
}
