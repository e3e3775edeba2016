import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { Instant, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ReceiptText } from './secret-schemas'

const Params = Type.Object({ id: TenantIdText, receipt: ReceiptText }, STRICT)

const HashText = Type.String()

const ProofSchema = Type.Object({
  /** The leaf that is proved: its bytes in UTF-8, without a line feed. */
  line: Type.String(),
  index: Type.Integer(),
  size: Type.Integer(),
  rootHash: HashText,
  /** RFC 9162 §2.1.3.1, lowest first, in hexadecimal. */
  proof: Type.Array(HashText),
  head: Type.Object({
    signedAt: Instant,
    publicKey: Type.String(),
    signature: Type.String(),
  }),
})

export function proveReceipt(app: TypedApp, { consultations }: Services): void {
  app.get(
    '/polls/:id/receipts/:receipt',
    {
      schema: {
        operationId: 'proveReceipt',
        tags: ['consultations'],
        summary: 'That the ballot of this receipt was counted, never which one it is',
        params: Params,
        response: { 200: ProofSchema, ...problems(400, 404) },
      },
    },
    async ({ params }) => {
      const { line, inclusion, head } = await consultations.proveReceipt(
        parseTenantId(params.id),
        params.receipt,
      )
      const { signedAt, publicKey, signature } = head
      return {
        line,
        ...inclusion,
        proof: [...inclusion.proof],
        head: { signedAt: signedAt.toISOString(), publicKey, signature },
      }
    },
  )
}
