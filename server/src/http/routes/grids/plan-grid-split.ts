import { Type } from 'typebox'
import { STRICT } from '../../schemas'
import { planRoute } from './plan-route'
import { GridName, GridNumber } from './schemas'

export const planGridSplit = planRoute({
  path: 'split-plan',
  operationId: 'planGridSplit',
  summary: 'Plan to part a grid along a straight line; the eastern or southern part gets a number',
  body: Type.Object(
    {
      direction: Type.Enum(['west_east', 'north_south'] as const),
      /** How far across the line lies, in hundredths, from the west or the north. */
      share: Type.Integer({ minimum: 5, maximum: 95 }),
      number: GridNumber,
      name: GridName,
    },
    STRICT,
  ),
  toAct: (split) => ({ kind: 'split', ...split }),
})
