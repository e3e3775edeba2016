import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { CountyParams } from '../topics/schemas'
import { RollSettingsSchema } from './schemas'

export function changeRollSettings(app: TypedApp, { roll }: Services): void {
  app.put(
    '/roll-settings/:countyCode',
    {
      schema: {
        operationId: 'changeRollSettings',
        tags: ['rolls'],
        summary: 'The same for polls opened from now on; its supervisor only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: CountyParams,
        body: RollSettingsSchema,
        response: { 200: RollSettingsSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    (request) => {
      const change = { countyCode: request.params.countyCode, settings: request.body }
      return roll.changeSettings(requireActor(request), change, toWriteRequest(request))
    },
  )
}
