import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ModulusText } from './secret-schemas'

const PollKeySchema = Type.Object({
  weight: Type.Integer(),
  /** RSA public key as in a JWK (RFC 7518 §6.3.1). */
  n: ModulusText,
  e: Type.String(),
})

export function listPollKeys(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/polls/:id/keys',
    {
      schema: {
        operationId: 'listPollKeys',
        tags: ['consultations'],
        summary:
          'The public keys that sign the ballot papers of a secret poll; the same for everybody',
        params: IdParams,
        response: { 200: Type.Object({ items: Type.Array(PollKeySchema) }), ...problems(400, 404) },
      },
    },
    async ({ params }) => {
      const keys = await consultations.listPollKeys(parseTenantId(params.id))
      return { items: keys.map(({ weight, publicKey }) => ({ weight, ...publicKey })) }
    },
  )
}
