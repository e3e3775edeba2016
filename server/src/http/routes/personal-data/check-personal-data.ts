import { Type } from 'typebox'
import { findPersonalData, maskFinding, PERSONAL_DATA_KINDS } from '../../../lib/personal-data'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const FindingSchema = Type.Object({
  kind: Type.Enum(PERSONAL_DATA_KINDS),
  /** UTF-16 offsets of the text that was sent; `end` is behind the last place. */
  start: Type.Integer(),
  end: Type.Integer(),
  /** What readers see in its place. */
  masked: Type.String(),
})

/** Keeps nothing and changes nothing, so it needs no Idempotency-Key. */
export function checkPersonalData(app: TypedApp): void {
  app.post(
    '/personal-data-checks',
    {
      schema: {
        operationId: 'checkPersonalData',
        tags: ['reports'],
        summary: 'What in a text would be masked once the public can read it',
        security: [{ session: [] }],
        body: Type.Object({ text: PlainText(1, 1000) }, STRICT),
        response: {
          200: Type.Object({ findings: Type.Array(FindingSchema) }),
          ...problems(400, 401),
        },
      },
    },
    async (request) => {
      requireActor(request)
      const { text } = request.body
      return {
        findings: findPersonalData(text).map((finding) => ({
          ...finding,
          masked: maskFinding(text, finding),
        })),
      }
    },
  )
}
