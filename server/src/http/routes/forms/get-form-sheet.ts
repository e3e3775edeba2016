import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentForm } from './present-form'
import { FormSheetSchema, SheetParams } from './schemas'

export function getFormSheet(app: TypedApp, { forms }: Services): void {
  app.get(
    '/forms/:id/sheets/:gridCode',
    {
      schema: {
        operationId: 'getFormSheet',
        tags: ['forms'],
        summary:
          "A grid's row with what is known, and what was answered before; its worker, or the committee while it has none",
        security: [{ session: [] }],
        params: SheetParams,
        response: { 200: FormSheetSchema, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const { id, gridCode } = request.params
      const sheet = await forms.getSheet(requireActor(request), parseTenantId(id), gridCode)
      return {
        ...presentForm(sheet.form),
        gridCode,
        endedAt: sheet.form.endedAt?.toISOString() ?? null,
        sentAt: sheet.sentAt?.toISOString() ?? null,
        cells: [...sheet.cells],
      }
    },
  )
}
