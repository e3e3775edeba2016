import { type Static, type TObject, Type } from 'typebox'
import type { Services } from '../../../container'
import { PlainText } from '../../plain-text'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toVisitorsWriteRequest, WriteHeaders } from '../../write-request'
import type { ActOperation } from '../reports/act-route'
import { confirmReport } from '../reports/confirm-report'
import { disputeReport } from '../reports/dispute-report'
import { remindReport } from '../reports/remind-report'
import { reopenReport } from '../reports/reopen-report'
import { restoreReport } from '../reports/restore-report'
import { supplementReport } from '../reports/supplement-report'
import { withdrawReport } from '../reports/withdraw-report'
import { presentLookup } from './present-lookup'
import { ClaimBody, LookupSchema } from './schemas'

/** What the reporter does with an account, done with number and code: the same body with the claim beside it. */
function byCode<B extends TObject>({ path, operationId, summary, body, toAct }: ActOperation<B>) {
  return (app: TypedApp, { lookups, media }: Services): void => {
    app.post(
      `/report-lookups${path}`,
      {
        schema: {
          operationId: `${operationId}ByCode`,
          tags: ['report-lookups'],
          summary: `${summary}; by number and code`,
          headers: WriteHeaders,
          body: Type.Object({ ...ClaimBody.properties, ...body.properties }, STRICT),
          response: { 200: LookupSchema, ...problems(400, 401, 403, 404, 409, 410, 422, 429) },
        },
      },
      async (request) => {
        const { number, code, ...words } = request.body as Static<typeof ClaimBody>
        const lookup = await lookups.act(
          { number, code, address: request.ip },
          request.actor,
          toAct(words as Static<B>),
          toVisitorsWriteRequest(request),
        )
        return presentLookup(lookup, media.linkTo)
      },
    )
  }
}

/** Photos belong to accounts, so words alone. */
const supplementInWords = byCode({
  ...supplementReport.operation,
  body: Type.Object({ note: PlainText(2, 500) }, STRICT),
  toAct: ({ note }) => ({ event: 'supplement', note }),
})

export const ACTS_BY_CODE = [
  byCode(confirmReport.operation),
  byCode(disputeReport.operation),
  byCode(withdrawReport.operation),
  byCode(restoreReport.operation),
  byCode(reopenReport.operation),
  byCode(remindReport.operation),
  supplementInWords,
] as const
