import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { RollSummarySchema } from './schemas'

export function getRollSummary(app: TypedApp, { roll }: Services): void {
  app.get(
    '/polls/:id/roll-summary',
    {
      schema: {
        operationId: 'getRollSummary',
        tags: ['rolls'],
        summary:
          'Until when a roll may be objected to, and how often it was objected to and corrected',
        params: IdParams,
        response: { 200: RollSummarySchema, ...problems(400, 404, 409) },
      },
    },
    async (request) => {
      const poll = parseTenantId(request.params.id)
      const { consultation, ...summary } = await roll.summariseRoll(request.actor, poll)
      return {
        ...summary,
        consultationId: formatTenantId(consultation),
        title: consultation.title,
        closesAt: summary.closesAt.toISOString(),
        objectionsEndAt: summary.objectionsEndAt.toISOString(),
      }
    },
  )
}
