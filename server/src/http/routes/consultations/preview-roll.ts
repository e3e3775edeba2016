import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { orNull, RollSchema } from './poll-schemas'
import { AskedUnitText, DeveloperHeldText, EmptyFlatsText, LocalAreaCode } from './schemas'

const Query = Type.Object(
  {
    areaCode: LocalAreaCode,
    votingUnit: AskedUnitText,
    developerHeld: DeveloperHeldText,
    emptyFlats: EmptyFlatsText,
  },
  STRICT,
)

const SecrecyFaultText = Type.Enum(['few_alike', 'too_many_weights'])

export function previewRoll(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/roll-previews',
    {
      schema: {
        operationId: 'previewRoll',
        tags: ['consultations'],
        summary:
          'Whom a poll would ask if it opened now, and whether it could be secret; the committee only',
        security: [{ session: [] }],
        querystring: Query,
        response: {
          200: Type.Object({
            /** Null while the roster has faults. */
            roll: orNull(RollSchema),
            faultCount: Type.Integer(),
            /** By what ballots weigh; null where the poll can be secret. */
            secrecyFaults: Type.Object({
              byUnits: orNull(SecrecyFaultText),
              byArea: orNull(SecrecyFaultText),
            }),
          }),
          ...problems(400, 401, 403, 422),
        },
      },
    },
    async (request) => {
      const { areaCode, ...terms } = request.query
      return consultations.previewRoll(requireActor(request), areaCode, terms)
    },
  )
}
