import { requestAsVisitor } from '../../../api/client'

/** Asked by nobody in particular: the service has seen which ballot came with a receipt, so it must not learn whose it is. */
export const proveReceipt = (pollId: string, receipt: string) =>
  requestAsVisitor('get', '/api/v1/polls/{id}/receipts/{receipt}', {
    path: { id: pollId, receipt },
  })
