import { Type } from 'typebox'
import type { Services } from '../../../container'
import type { AreaFigures } from '../../../modules/evaluation/evaluation-types'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { Day, ScoreboardSchema } from './schemas'

export function getScoreboard(app: TypedApp, { evaluation }: Services): void {
  app.get(
    '/scoreboard',
    {
      schema: {
        operationId: 'getScoreboard',
        tags: ['evaluation'],
        summary:
          'The three rates of a county, subdistrict, community or grid and of the areas directly inside it, over a calendar month, quarter or year, as of the last midnight in Shanghai',
        querystring: Type.Object(
          {
            areaCode: Type.String({ pattern: '^[0-9]{6}([0-9]{3}){0,3}$' }),
            from: Day,
            to: Day,
          },
          STRICT,
        ),
        response: { 200: ScoreboardSchema, ...problems(400, 404, 422) },
      },
    },
    async (request) => {
      const { areaCode, ...period } = request.query
      const { area, children, asOf } = await evaluation.getScoreboard(areaCode, period)
      return {
        ...period,
        asOf: asOf.toISOString(),
        area: presentArea(area),
        children: children.map(presentArea),
      }
    },
  )
}

function presentArea({ endedAt, ...figures }: AreaFigures) {
  return { ...figures, endedAt: endedAt?.toISOString() ?? null }
}
