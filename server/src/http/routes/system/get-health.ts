import { sql } from 'kysely'
import { Type } from 'typebox'
import type { Deps } from '../../../container'
import type { TypedApp } from '../../typed-app'

export function getHealth(app: TypedApp, { db }: Deps): void {
  app.get(
    '/healthz',
    {
      config: { rateLimit: false },
      schema: {
        operationId: 'getHealth',
        tags: ['system'],
        summary: 'Answers 200 while the service and its database work',
        response: { 200: Type.Object({ status: Type.Literal('ok') }) },
      },
    },
    async () => {
      await sql`select 1`.execute(db)
      return { status: 'ok' as const }
    },
  )
}
