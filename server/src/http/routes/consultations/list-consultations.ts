import { Type } from 'typebox'
import type { Services } from '../../../container'
import { PHASES } from '../../../modules/consultations/consultations-types'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentConsultationSummary } from './present-consultation'
import { ConsultationSummarySchema } from './schemas'

const ListQuery = Type.Object(
  {
    communityCode: CommunityCode,
    phase: Type.Enum(PHASES, { default: 'all' }),
    ...PageQuery,
  },
  STRICT,
)

export function listConsultations(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/consultations',
    {
      schema: {
        operationId: 'listConsultations',
        tags: ['consultations'],
        summary: "A community's consultations, newest first; drafts only for its committee",
        querystring: ListQuery,
        response: { 200: pageOf(ConsultationSummarySchema), ...problems(400, 401, 422) },
      },
    },
    async (request) => {
      const { communityCode, phase, limit, cursor } = request.query
      const filter = { communityCode, phase }
      const page = await consultations.listConsultations(request.actor, filter, { limit, cursor })
      return { items: page.items.map(presentConsultationSummary), nextCursor: page.nextCursor }
    },
  )
}
