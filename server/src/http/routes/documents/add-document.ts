import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { LineText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, UploadId } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentSteps } from '../steps/present-steps'
import { StepsSchema } from '../steps/schemas'

export function addDocument(app: TypedApp, { documents, steps }: Services): void {
  app.post(
    '/consultations/:id/documents',
    {
      schema: {
        operationId: 'addDocument',
        tags: ['documents'],
        summary: 'Add a paper to a consultation: its title and photos of its pages, in order',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(
          {
            title: LineText(2, 40),
            uploadIds: Type.Array(UploadId, { minItems: 1, maxItems: 20, uniqueItems: true }),
          },
          STRICT,
        ),
        response: { 200: StepsSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      await documents.addDocument(
        actor,
        { consultation: id, ...request.body },
        toWriteRequest(request),
      )
      return presentSteps(id, await steps.getSteps(actor, id))
    },
  )
}
