import type { TenantId } from '../../../lib/ids'

/** offered: nobody has redeemed its code · waiting: the committee has not read its paper. */
export type DelegationStatus = 'offered' | 'waiting' | 'accepted' | 'declined' | 'revoked'

/** 委托: one unit of a named poll lets somebody else cast its ballot. */
export interface Delegation extends TenantId {
  readonly unit: { readonly id: string; readonly label: string }
  readonly principal: { readonly accountId: string; readonly name: string }
  /** Null until somebody has redeemed the code. */
  readonly delegate: { readonly accountId: string; readonly name: string } | null
  readonly code: string | null
  readonly status: DelegationStatus
  readonly hasCast: boolean
  readonly offeredAt: Date
  readonly decidedAt: Date | null
  /** Why it was declined. */
  readonly reason: string | null
  /** The written power of attorney (授权委托书), page by page. */
  readonly pages: readonly DelegationPage[]
}

export interface DelegationPage {
  readonly uploadId: string
  readonly width: number
  readonly height: number
}
