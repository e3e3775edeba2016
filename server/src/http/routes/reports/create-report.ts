import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentReport } from './present-report'
import { CreateReportBody, ReportSchema } from './schemas'

export function createReport(app: TypedApp, { reports, media }: Services): void {
  app.post(
    '/reports',
    {
      schema: {
        operationId: 'createReport',
        tags: ['reports'],
        summary: 'Report a problem to the grid around a position, or to a grid chosen by hand',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: CreateReportBody,
        response: { 201: ReportSchema, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { position, gridCode, ...report } = request.body
      const view = await reports.createReport(
        requireActor(request),
        { ...report, position, gridCode, channel: 'mini_program' },
        toWriteRequest(request),
      )
      return reply.code(201).send(presentReport(view, media.linkTo))
    },
  )
}
