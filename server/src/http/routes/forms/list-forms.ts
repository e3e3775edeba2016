import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentForm } from './present-form'
import { ListedFormSchema } from './schemas'

export function listForms(app: TypedApp, { forms }: Services): void {
  app.get(
    '/forms',
    {
      schema: {
        operationId: 'listForms',
        tags: ['forms'],
        summary: 'The tables a committee wanted, the newest first',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(ListedFormSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { communityCode, ...asked } = request.query
      const page = await forms.list(requireActor(request), communityCode, asked)
      const items = page.items.map((form) => ({
        ...presentForm(form),
        fields: [...form.fields],
        sentCount: form.sentCount,
        gridCount: form.gridCount,
        endedAt: form.endedAt?.toISOString() ?? null,
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
