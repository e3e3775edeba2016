import { Type } from 'typebox'
import type { Services } from '../../../container'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentPollRule } from './present-poll-rule'
import { AskedUnitText, PollRuleSchema } from './schemas'

const RulesQuery = Type.Object({ votingUnit: AskedUnitText }, STRICT)

export function listPollRules(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/poll-rules',
    {
      schema: {
        operationId: 'listPollRules',
        tags: ['consultations'],
        summary: 'The rules a new poll may choose from, each with its legal source',
        querystring: RulesQuery,
        response: { 200: Type.Object({ items: Type.Array(PollRuleSchema) }), ...problems(400) },
      },
    },
    async ({ query: { votingUnit } }) => ({
      items: consultations
        .listPollRules(votingUnit)
        .map((rule) => presentPollRule(rule, votingUnit, null)),
    }),
  )
}
