import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, Instant, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const BoardHeadSchema = Type.Object({
  size: Type.Integer(),
  rootHash: Type.String(),
  signedAt: Instant,
  publicKey: Type.String(),
  signature: Type.String(),
})

export function getBoardHead(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/polls/:id/board-head',
    {
      schema: {
        operationId: 'getBoardHead',
        tags: ['consultations'],
        summary: 'The signed head of an ended poll’s board, without the board',
        params: IdParams,
        response: { 200: BoardHeadSchema, ...problems(400, 404) },
      },
    },
    async ({ params }) => {
      const { size, rootHash, signedAt, publicKey, signature } = await consultations.getBoardHead(
        parseTenantId(params.id),
      )
      return { size, rootHash, signedAt: signedAt.toISOString(), publicKey, signature }
    },
  )
}
