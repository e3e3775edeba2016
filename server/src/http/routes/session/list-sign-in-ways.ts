import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import type { TypedApp } from '../../typed-app'

/** What a sign-in page offers depends on how the service is set up. */
export function listSignInWays(
  app: TypedApp,
  { smsCodes }: Services,
  { isDemo, wechat }: Deps,
): void {
  app.get(
    '/sign-in-ways',
    {
      schema: {
        operationId: 'listSignInWays',
        tags: ['session'],
        summary: 'How one can sign in here',
        response: {
          200: Type.Object({ demo: Type.Boolean(), wechat: Type.Boolean(), sms: Type.Boolean() }),
        },
      },
    },
    () => ({ demo: isDemo, wechat: wechat !== undefined, sms: smsCodes.isOffered }),
  )
}
