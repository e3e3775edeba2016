import type { TenantId } from '../../lib/ids'

/** 材料: a paper that belongs to a consultation, as photos of its pages. */
export interface ConsultationDocument extends TenantId {
  readonly title: string
  readonly addedBy: string
  readonly addedAt: Date
  /** Set when the committee took it back; the title stays, the pages do not. */
  readonly withdrawal: {
    readonly reason: string
    readonly withdrawnBy: string
    readonly withdrawnAt: Date
  } | null
  readonly pages: readonly DocumentPage[]
}

export interface DocumentPage {
  readonly uploadId: string
  readonly width: number
  readonly height: number
}
