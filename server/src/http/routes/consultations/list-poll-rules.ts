import { Type } from 'typebox'
import type { Services } from '../../../container'
import type { TypedApp } from '../../typed-app'
import { presentPollRule } from './present-poll-rule'
import { PollRuleSchema } from './schemas'

export function listPollRules(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/poll-rules',
    {
      schema: {
        operationId: 'listPollRules',
        tags: ['consultations'],
        summary: 'The rules a new poll may choose from, each with its legal source',
        response: { 200: Type.Object({ items: Type.Array(PollRuleSchema) }) },
      },
    },
    async () => ({
      items: consultations.listPollRules().map((rule) => presentPollRule(rule, null)),
    }),
  )
}
