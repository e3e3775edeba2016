import { Readable } from 'node:stream'
import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

export function downloadBoard(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/polls/:id/board',
    {
      schema: {
        operationId: 'downloadBoard',
        tags: ['consultations'],
        summary: 'Every ballot of an ended poll, to be counted again by anybody (JSON lines)',
        params: IdParams,
        produces: ['application/x-ndjson'],
        response: { 200: Type.Any(), ...problems(400, 404) },
      },
    },
    async ({ params }, reply) => {
      const lines = await consultations.readBoard(parseTenantId(params.id))
      return reply
        .type('application/x-ndjson; charset=utf-8')
        .header('content-disposition', `attachment; filename="board-${params.id}.ndjson"`)
        .send(Readable.from(withLineFeeds(lines)))
    },
  )
}

/** Several lines at once, so that a large board is not sent in as many pieces as it has lines. */
async function* withLineFeeds(lines: AsyncGenerator<string>): AsyncGenerator<string> {
  let piece = ''
  for await (const line of lines) {
    piece += `${line}\n`
    if (piece.length < 64 * 1024) continue
    yield piece
    piece = ''
  }
  yield piece
}
