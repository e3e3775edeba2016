import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { TODO_KINDS } from '../../../modules/todo/todo-types'
import { requireActor } from '../../plugins/auth'
import { Instant, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { titleOf } from '../reports/title-of'

const TodoSchema = Type.Object({
  kind: Type.Enum(TODO_KINDS),
  /** Of the report, claim, dispute, request for a visit, notice or form. */
  id: TenantIdText,
  /** Of a report, a notice or a form; else the home it is about. */
  title: Type.String(),
  dueAt: Instant,
  isOverdue: Type.Boolean(),
})

export function listTodo(app: TypedApp, { todo }: Services, { clock }: Deps): void {
  app.get(
    '/me/todo',
    {
      schema: {
        operationId: 'listTodo',
        tags: ['todo'],
        summary: 'All that waits for a grid worker, of whatever kind, what is due first on top',
        security: [{ session: [] }],
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(TodoSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const page = await todo.list(requireActor(request), request.query)
      const now = clock.now()
      const items = page.items.map((item) => ({
        kind: item.kind,
        id: formatTenantId(item),
        title: item.kind === 'report' ? titleOf(item.words) : item.words,
        dueAt: item.dueAt.toISOString(),
        isOverdue: item.dueAt <= now,
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
