import { type Static, Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { numberOf } from '../../../modules/reports/report-number'
import type { Reveal } from '../../../modules/reveals/reveals-types'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { titleOf } from '../reports/title-of'
import { RevealSchema } from './schemas'

export function listMyReveals(app: TypedApp, { reveals }: Services): void {
  app.get(
    '/me/reveals',
    {
      schema: {
        operationId: 'listMyReveals',
        tags: ['session'],
        summary:
          'Who looked at my personal data, or at my household in the roster, when, why and for what; newest first',
        security: [{ session: [] }],
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(RevealSchema), ...problems(400, 401, 422) },
      },
    },
    async (request) => {
      const page = await reveals.listReveals(requireActor(request), request.query)
      return { items: page.items.map(presentReveal), nextCursor: page.nextCursor }
    },
  )
}

/** For the person alone, who may read the whole title. */
function presentReveal(reveal: Reveal): Static<typeof RevealSchema> {
  const { report, household } = reveal
  return {
    id: formatTenantId(reveal),
    what: reveal.what,
    reason: reveal.reason,
    at: reveal.at.toISOString(),
    by: { displayName: reveal.byName, role: reveal.byRole },
    report: report && {
      id: formatTenantId(report),
      number: numberOf(report),
      title: titleOf(report.body),
    },
    household,
  }
}
