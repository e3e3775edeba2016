import type { Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { FormBody, FormIdSchema } from './schemas'

export function askForm(app: TypedApp, { forms }: Services): void {
  app.post(
    '/forms',
    {
      schema: {
        operationId: 'askForm',
        tags: ['forms'],
        summary: 'Want a table of every grid of a community; its committee',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: FormBody,
        response: { 201: FormIdSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const id = await forms.ask(requireActor(request), request.body, toWriteRequest(request))
      return reply.code(201).send({ id: formatTenantId(id) })
    },
  )
}
