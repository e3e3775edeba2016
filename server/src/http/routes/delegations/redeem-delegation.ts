import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

/** A code has eight digits: nobody gets to try many. */
const GUESSES = {
  max: 60,
  timeWindow: '1 hour',
  hook: 'preHandler',
  keyGenerator: ({ actor, ip }: FastifyRequest) => `redeem ${actor?.accountId ?? ip}`,
} as const

export function redeemDelegation(app: TypedApp, { delegations }: Services): void {
  app.post(
    '/polls/:id/delegation-redemptions',
    {
      config: { rateLimit: GUESSES },
      schema: {
        operationId: 'redeemDelegation',
        tags: ['delegations'],
        summary: 'Take a delegation by its code; it has effect once the committee accepts it',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ code: Type.String({ pattern: '^[0-9]{8}$' }) }, STRICT),
        response: {
          201: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 404, 409, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const redemption = { poll: parseTenantId(request.params.id), ...request.body }
      const actor = requireActor(request)
      const id = await delegations.redeem(actor, redemption, toWriteRequest(request))
      return reply.code(201).send({ id: formatTenantId(id) })
    },
  )
}
