import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const Count = Type.Integer({ minimum: 0 })

const CommitteeWorkSchema = Type.Object({
  topics: Count,
  /** Reports, steps and topics that are not public before somebody has looked, and appeals of them. */
  checks: Count,
  opinions: Count,
  /** Claims and disputes. */
  homes: Count,
  /** The newest first, a hundred at most; those in which nothing waits are left out. */
  consultations: Type.Array(
    Type.Object({
      consultationId: TenantIdText,
      objections: Count,
      /** Proposed by somebody else. */
      corrections: Count,
      delegations: Count,
      /** Entered by somebody else. */
      slips: Count,
      milestones: Count,
    }),
  ),
})

export function countCommitteeWork(app: TypedApp, { work }: Services): void {
  app.get(
    '/committee-work',
    {
      schema: {
        operationId: 'countCommitteeWork',
        tags: ['consultations'],
        summary:
          'How much waits for a member of a committee: topics without an answer, what waits to become public, claims and disputes of homes, and by consultation what is to examine, confirm, answer or overdue',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode }, STRICT),
        response: { 200: CommitteeWorkSchema, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      const { communityCode } = request.query
      const counted = await work.count(requireActor(request), communityCode)
      return {
        topics: counted.topics,
        checks: counted.checks,
        opinions: counted.opinions,
        homes: counted.homes,
        consultations: counted.consultations.map(({ consultationId, ...counts }) => ({
          consultationId: formatTenantId({ communityCode, id: consultationId }),
          ...counts,
        })),
      }
    },
  )
}
