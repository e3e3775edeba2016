import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

/** Of the mini-program; it reads the report's number as its scene. */
const LOOKUP_PAGE = 'packages/more/pages/lookup/index'

const Answer = Type.Object({
  /** `missing`: WeChat did not give it this time; `none`: there is no mini-program. */
  state: Type.Enum(['ready', 'missing', 'none']),
  /** A JPEG as a `data:` address. */
  picture: Type.Union([Type.String(), Type.Null()]),
})

export function getSlipCode(app: TypedApp, { assistedReports, miniCodes }: Services): void {
  app.get(
    '/reports/:id/slip-code',
    {
      schema: {
        operationId: 'getSlipCode',
        tags: ['reports'],
        summary:
          'The mini-program code of a slip: it opens the look-up at the report’s number, and never holds the query code',
        security: [{ session: [] }],
        params: IdParams,
        response: { 200: Answer, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const scene = await assistedReports.getSlipNumber(requireActor(request), id)
      const [picture] = await miniCodes.make([{ page: LOOKUP_PAGE, scene }])
      if (!picture) return { state: miniCodes.isSetUp ? 'missing' : 'none', picture: null } as const
      const address = `data:image/jpeg;base64,${picture.toString('base64')}`
      return { state: 'ready', picture: address } as const
    },
  )
}
