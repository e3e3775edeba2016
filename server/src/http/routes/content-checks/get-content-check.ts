import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentContentCheck } from './present-content-check'
import { CheckKindText, ContentCheckSchema } from './schemas'

export function getContentCheck(app: TypedApp, { checks, media }: Services): void {
  app.get(
    '/content-checks/:kind/:id',
    {
      schema: {
        operationId: 'getContentCheck',
        tags: ['content-checks'],
        summary: 'Why something I wrote is not public, and who decided; also for its committee',
        security: [{ session: [] }],
        params: Type.Object({ kind: CheckKindText, id: TenantIdText }, STRICT),
        response: { 200: ContentCheckSchema, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const { kind, id } = request.params
      const check = await checks.getCheck(requireActor(request), kind, parseTenantId(id))
      return presentContentCheck(check, media.linkTo)
    },
  )
}
