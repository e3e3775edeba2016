import { Type } from 'typebox'
import type { Services } from '../../../container'
import { CONSENT_ANSWERS } from '../../../modules/messages/messages-types'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { SubscriptionsSchema, TemplateText } from './schemas'

/** WeChat asks for at most three at once. */
const MOST_AT_ONCE = 3

export function answerSubscriptions(app: TypedApp, { messages }: Services): void {
  app.post(
    '/me/subscriptions',
    {
      schema: {
        operationId: 'answerSubscriptions',
        tags: ['messages'],
        summary: 'What I answered when WeChat asked whether it may bring me messages',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          {
            answers: Type.Array(
              Type.Object({ template: TemplateText, answer: Type.Enum(CONSENT_ANSWERS) }, STRICT),
              { minItems: 1, maxItems: MOST_AT_ONCE },
            ),
          },
          STRICT,
        ),
        response: { 200: SubscriptionsSchema, ...problems(400, 401, 409) },
      },
    },
    async (request) => {
      const { answers } = request.body
      const actor = requireActor(request)
      return { items: await messages.noteAnswers(actor, answers, toWriteRequest(request)) }
    },
  )
}
