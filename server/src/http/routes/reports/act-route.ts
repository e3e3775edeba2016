import { type Static, type TObject, Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import type { ReportAct } from '../../../modules/reports/report-act'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentReport } from './present-report'
import { ReportSchema } from './schemas'

export const EmptyBody = Type.Object({}, STRICT)

export interface ActOperation<B extends TObject> {
  /** Behind `/reports/:id`. */
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly body: B
  toAct(body: Static<B>): ReportAct
}

/** An operation that lets one event happen to a report and answers with what the report is then; it keeps its description. */
export function actRoute<B extends TObject>(operation: ActOperation<B>) {
  const { path, operationId, summary, body, toAct } = operation
  const route = (app: TypedApp, { reports, media }: Services): void => {
    app.post(
      `/reports/:id${path}`,
      {
        schema: {
          operationId,
          tags: ['reports'],
          summary,
          security: [{ session: [] }],
          headers: WriteHeaders,
          params: IdParams,
          body,
          response: { 200: ReportSchema, ...problems(400, 401, 403, 404, 409, 422) },
        },
      },
      async (request) => {
        const view = await reports.act(
          requireActor(request),
          parseTenantId(request.params.id),
          toAct(request.body as Static<B>),
          toWriteRequest(request),
        )
        return presentReport(view, media.linkTo)
      },
    )
  }
  return Object.assign(route, { operation })
}
