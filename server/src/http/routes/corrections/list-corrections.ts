import { type Static, Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import type { Correction } from '../../../modules/corrections/corrections-types'
import { IdParams, Instant, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const TextSchema = Type.Object({ title: Type.String(), body: Type.String() })

const CorrectionSchema = Type.Object({
  id: TenantIdText,
  before: TextSchema,
  after: TextSchema,
  reason: Type.String(),
  correctedBy: Type.String(),
  correctedAt: Instant,
})

export function listCorrections(app: TypedApp, { corrections }: Services): void {
  app.get(
    '/consultations/:id/corrections',
    {
      schema: {
        operationId: 'listCorrections',
        tags: ['consultations'],
        summary: 'What was corrected in the text of a consultation, by whom and why, newest first',
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(CorrectionSchema), ...problems(400, 404, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const id = parseTenantId(request.params.id)
      const page = await corrections.listCorrections(request.actor, id, { limit, cursor })
      return { items: page.items.map(presentCorrection), nextCursor: page.nextCursor }
    },
  )
}

function presentCorrection(correction: Correction): Static<typeof CorrectionSchema> {
  const { titleBefore, titleAfter, bodyBefore, bodyAfter, reason } = correction
  return {
    id: formatTenantId(correction),
    before: { title: titleBefore, body: bodyBefore },
    after: { title: titleAfter, body: bodyAfter },
    reason: maskPersonalData(reason),
    correctedBy: correction.correctedBy,
    correctedAt: correction.correctedAt.toISOString(),
  }
}
