import type { TenantId } from '../../lib/ids'

/** 更正: what a public text said before and after, who changed it, when and why. */
export interface Correction extends TenantId {
  readonly titleBefore: string
  readonly titleAfter: string
  readonly bodyBefore: string
  readonly bodyAfter: string
  readonly reason: string
  readonly correctedBy: string
  readonly correctedAt: Date
}
