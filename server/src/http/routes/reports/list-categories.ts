import { Type } from 'typebox'
import type { Services } from '../../../container'
import type { TypedApp } from '../../typed-app'
import { CategorySchema } from './schemas'

/** A dozen or so; never enough to page. */
export function listCategories(app: TypedApp, { reports }: Services): void {
  app.get(
    '/categories',
    {
      schema: {
        operationId: 'listCategories',
        tags: ['reports'],
        summary: 'What a report can be about, with its time limits',
        response: { 200: Type.Object({ items: Type.Array(CategorySchema) }) },
      },
    },
    async () => {
      const categories = await reports.listCategories()
      return {
        items: categories.map(({ position, keywords, ...category }) => ({
          ...category,
          keywords: [...keywords],
        })),
      }
    },
  )
}
