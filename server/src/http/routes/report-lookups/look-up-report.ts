import type { Services } from '../../../container'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentLookup } from './present-lookup'
import { ClaimBody, LookupSchema } from './schemas'

export function lookUpReport(app: TypedApp, { lookups, media }: Services): void {
  app.post(
    '/report-lookups',
    {
      schema: {
        operationId: 'lookUpReport',
        tags: ['report-lookups'],
        summary: 'A report by its number and query code; anybody may ask. It changes nothing',
        body: ClaimBody,
        response: { 200: LookupSchema, ...problems(400, 404, 410, 429) },
      },
    },
    async (request) => {
      const lookup = await lookups.lookUp({ ...request.body, address: request.ip })
      return presentLookup(lookup, media.linkTo)
    },
  )
}
