import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { AnswersBody, FormIdSchema, SheetParams } from './schemas'

export function sendForm(app: TypedApp, { forms }: Services): void {
  app.put(
    '/forms/:id/sheets/:gridCode',
    {
      schema: {
        operationId: 'sendForm',
        tags: ['forms'],
        summary:
          "Send a grid's row, or another in its place; its worker, or the committee while it has none",
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: SheetParams,
        body: AnswersBody,
        response: { 200: FormIdSchema, ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request) => {
      const { id, gridCode } = request.params
      const { answers } = request.body
      const sent = { form: parseTenantId(id), gridCode, answers }
      await forms.send(requireActor(request), sent, toWriteRequest(request))
      return { id }
    },
  )
}
