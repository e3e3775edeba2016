import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

const MAX_AT_ONCE = 50

const EVENTS = { new: 'accept', handed: 'accept_hand_off' } as const

export function acceptReports(app: TypedApp, { reports }: Services): void {
  app.post(
    '/reports/acceptances',
    {
      schema: {
        operationId: 'acceptReports',
        tags: ['reports'],
        summary:
          'Take several reports on, new ones or such as were handed to this unit; each is accepted or refused by itself',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          {
            kind: Type.Enum(['new', 'handed']),
            ids: Type.Array(TenantIdText, {
              minItems: 1,
              maxItems: MAX_AT_ONCE,
              uniqueItems: true,
            }),
          },
          STRICT,
        ),
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({
                id: TenantIdText,
                /** The code of the problem; null when it is accepted. */
                refusal: Type.Union([Type.String(), Type.Null()]),
              }),
            ),
          }),
          ...problems(400, 401),
        },
      },
    },
    async (request) => {
      const { kind, ids } = request.body
      const acceptances = await reports.acceptReports(
        requireActor(request),
        ids.map(parseTenantId),
        EVENTS[kind],
        toWriteRequest(request),
      )
      return {
        items: acceptances.map(({ id, refusal }) => ({ id: formatTenantId(id), refusal })),
      }
    },
  )
}
