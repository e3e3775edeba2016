import { Type } from 'typebox'
import type { Services } from '../../../container'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { DemoPersonSchema } from './schemas'

export function listDemoPeople(app: TypedApp, { identity }: Services): void {
  app.get(
    '/demo/people',
    {
      schema: {
        operationId: 'listDemoPeople',
        tags: ['session'],
        summary: 'The labelled demo people; there are none outside demo mode',
        response: { 200: Type.Object({ items: Type.Array(DemoPersonSchema) }), ...problems(404) },
      },
    },
    async () => {
      const people = await identity.listDemoPeople()
      return {
        items: people.map(({ key, displayName, roles, households }) => ({
          key,
          displayName,
          appointments: [...roles],
          households: [...households],
        })),
      }
    },
  )
}
