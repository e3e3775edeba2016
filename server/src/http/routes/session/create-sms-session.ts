import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { SmsSignInSchema, WebSessionSchema } from './schemas'

/** The code is good once, so the request needs no Idempotency-Key. */
export function createSmsSession(app: TypedApp, services: Services, { clock }: Deps): void {
  const { smsCodes, identity, secondFactor, webSessions, consents } = services
  app.post(
    '/sms/sessions',
    {
      schema: {
        operationId: 'createSmsSession',
        tags: ['session'],
        summary:
          'Sign in with a code that was sent to a phone, or sign up; it agrees to the phone being kept',
        body: SmsSignInSchema,
        response: {
          201: Type.Intersect([
            WebSessionSchema,
            Type.Object({
              /** What whoever holds an office still has to do; until then the session opens nothing else. */
              secondFactor: Type.Union([
                Type.Literal('none'),
                Type.Literal('enter'),
                Type.Literal('enrol'),
              ]),
            }),
          ]),
          ...problems(400, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { consentVersion, ...tried } = request.body
      const consent = { purpose: 'phone', version: consentVersion } as const
      // Asked again where it is kept; here it saves the code.
      consents.assertCurrent(consent)
      const accountId = await identity.findOrMakeByPhone(await smsCodes.prove(tried), (trx, id) =>
        consents.giveWithin(trx, id, consent),
      )
      const actor = await identity.findActor(accountId)
      const isInOffice = (actor?.appointments.length ?? 0) > 0
      const next = (await secondFactor.hasFactor(accountId)) ? 'enter' : 'enrol'
      const begun = isInOffice ? undefined : await webSessions.begin(accountId, false)
      const { token, expiresAt } = app.sessionTokens.issue(
        accountId,
        'sms',
        clock.now(),
        begun?.webSessionId,
      )
      return reply.code(201).send({
        token,
        expiresAt: expiresAt.toISOString(),
        renewal: begun?.renewal ?? null,
        secondFactor: isInOffice ? next : 'none',
      })
    },
  )
}
