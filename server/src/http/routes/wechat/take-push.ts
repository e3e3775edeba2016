import { Type } from 'typebox'
import type { Services } from '../../../container'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const PATH = '/wechat/push'
/** A push about one picture has some 800 bytes. */
const MAX_BYTES = 16 * 1024

const SignedQuery = {
  timestamp: Type.String({ pattern: '^[0-9]{10}$' }),
  nonce: Type.String({ minLength: 1, maxLength: 64 }),
}

/** The one-time check of our address, when an operator enters it in WeChat's console. */
export function answerPushCheck(app: TypedApp, { wechatPush }: Services): void {
  app.get(
    PATH,
    {
      schema: {
        operationId: 'answerPushCheck',
        tags: ['wechat'],
        summary: 'For WeChat alone: gives back what it sent, once its signature is right',
        querystring: Type.Object({
          ...SignedQuery,
          signature: Type.String({ maxLength: 64 }),
          echostr: Type.String({ minLength: 1, maxLength: 128 }),
        }),
        response: problems(400, 403, 404),
      },
    },
    async (request, reply) => {
      wechatPush.assertAddressCheck(request.query)
      return reply.type('text/plain').send(request.query.echostr)
    },
  )
}

/** What WeChat tells us by itself. WeChat sends again, three times, until it reads `success`. */
export function takePush(app: TypedApp, { wechatPush }: Services): void {
  app.register(async (scope) => {
    // WeChat says text or JSON of what is JSON either way.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    )
    const typed = scope as TypedApp
    typed.post(
      PATH,
      {
        bodyLimit: MAX_BYTES,
        schema: {
          operationId: 'takePush',
          tags: ['wechat'],
          summary: 'For WeChat alone: a sealed message, such as what it thinks of a photo',
          querystring: Type.Object({
            ...SignedQuery,
            msg_signature: Type.String({ maxLength: 64 }),
          }),
          response: problems(400, 403, 404, 413),
        },
      },
      async (request, reply) => {
        const { msg_signature: signature, ...query } = request.query
        await wechatPush.take({ ...query, signature }, String(request.body))
        return reply.type('text/plain').send('success')
      },
    )
  })
}
