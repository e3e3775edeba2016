import type { Services } from '../../../container'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { CountyParams } from '../topics/schemas'
import { RollSettingsSchema } from './schemas'

export function getRollSettings(app: TypedApp, { roll }: Services): void {
  app.get(
    '/roll-settings/:countyCode',
    {
      schema: {
        operationId: 'getRollSettings',
        tags: ['rolls'],
        summary: 'How long residents of a county may object to a roll',
        params: CountyParams,
        response: { 200: RollSettingsSchema, ...problems(400, 404) },
      },
    },
    (request) => roll.getSettings(request.params.countyCode),
  )
}
