import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function consentForElder(app: TypedApp, { homes }: Services): void {
  app.put(
    '/households/:id/elder-consent',
    {
      schema: {
        operationId: 'consentForElder',
        tags: ['homes'],
        summary:
          'Consent to notices for homes with somebody over seventy, or take that back: one of the home, or its grid worker who was told so at the door',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ isGiven: Type.Boolean() }, STRICT),
        response: { 200: Type.Object({ id: TenantIdText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const consent = { household: parseTenantId(request.params.id), ...request.body }
      await homes.consentForElder(requireActor(request), consent, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}
