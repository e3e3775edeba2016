import { Type } from 'typebox'
import type { Imprint } from '../../../lib/imprint'
import type { TypedApp } from '../../typed-app'
import { orNull } from '../consultations/poll-schemas'

export function getImprint(app: TypedApp, imprint: Imprint): void {
  app.get(
    '/api/v1/imprint',
    {
      schema: {
        operationId: 'getImprint',
        tags: ['system'],
        summary:
          'Who answers for this installation and where to complain about it; null is not set',
        response: {
          200: Type.Object({
            ownerName: orNull(Type.String()),
            filingNumber: orNull(Type.String()),
            complaintPhone: orNull(Type.String()),
            complaintUrl: orNull(Type.String()),
          }),
        },
      },
    },
    () => ({ ...imprint }),
  )
}
