import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Services } from '../../../container'
import type { Page } from '../../../db/keyset'
import { toCsvLine } from '../../../lib/csv'
import type { OpenActivity } from '../../../modules/evaluation/evaluation-types'
import { AreaCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentOpenActivity } from './present-open-activity'
import { Day, OpenActivitySchema } from './schemas'

const ROWS_AT_A_TIME = 1000

const COLUMNS = [
  'reportKey',
  'gridCode',
  'event',
  'fromStatus',
  'toStatus',
  'at',
  'respondDueAt',
  'resolveDueAt',
  'rating',
  'actorRole',
  'isPublic',
] as const

export function listOpenActivities(app: TypedApp, { evaluation }: Services): void {
  app.get(
    '/open-data/activities',
    {
      schema: {
        operationId: 'listOpenActivities',
        tags: ['evaluation'],
        summary:
          'For auditors and supervisors: every step of the reports submitted in a period, without words and names, report by report; all of it as CSV with format=csv or Accept: text/csv',
        security: [{ session: [] }],
        querystring: Type.Object(
          {
            areaCode: AreaCode,
            from: Day,
            to: Day,
            format: Type.Optional(Type.Enum(['json', 'csv'])),
            ...PageQuery,
          },
          STRICT,
        ),
        response: { 200: pageOf(OpenActivitySchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request, reply) => {
      const { areaCode, from, to, format, limit, cursor } = request.query
      const list = (page: { limit: number; cursor?: string | undefined }) =>
        evaluation.listOpenActivities(request.actor, { areaCode, period: { from, to } }, page)
      if (format !== 'csv' && (format === 'json' || !asksForCsv(request))) {
        const page = await list({ limit, cursor })
        return { items: page.items.map(presentOpenActivity), nextCursor: page.nextCursor }
      }
      // The first page is read before anything is sent, so that a refusal still is one.
      const first = await list({ limit: ROWS_AT_A_TIME, cursor })
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${areaCode}-${from}-${to}.csv"`)
        .send(Readable.from(csvOf(first, list)) as never)
    },
  )
}

function asksForCsv({ headers }: FastifyRequest): boolean {
  return headers.accept?.startsWith('text/csv') ?? false
}

async function* csvOf(
  first: Page<OpenActivity>,
  list: (page: { limit: number; cursor: string }) => Promise<Page<OpenActivity>>,
): AsyncGenerator<string> {
  yield toCsvLine(COLUMNS)
  for (let page = first; ; ) {
    const rows = page.items.map(presentOpenActivity)
    yield rows.map((row) => toCsvLine(COLUMNS.map((column) => toCell(row[column])))).join('')
    if (page.nextCursor === null) return
    page = await list({ limit: ROWS_AT_A_TIME, cursor: page.nextCursor })
  }
}

function toCell(value: string | boolean | null): string | null {
  return typeof value === 'boolean' ? String(value) : value
}
