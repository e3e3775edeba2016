import type { TenantId } from '../../lib/ids'

/** 送通知、回访诉求、看望、安全、邻里纠纷、核对住户、其他. */
export const VISIT_PURPOSES = [
  'notice',
  'report',
  'care',
  'safety',
  'dispute',
  'roster',
  'other',
] as const

export type VisitPurpose = (typeof VISIT_PURPOSES)[number]

/** 走访: that somebody was at a household on a day, and why. */
export interface Visit extends TenantId {
  readonly gridCode: string
  readonly gridName: string
  readonly purpose: VisitPurpose
  /** `YYYY-MM-DD` in China. */
  readonly visitedOn: string
  /** Null for whoever does not work in the grid, and once the visit's time is over. */
  readonly note: VisitNote | null
}

/** What a worker of the grid reads about it. */
export interface VisitNote {
  readonly household: TenantId & { readonly label: string }
  readonly words: string
  /** It was told of this notice there. */
  readonly notice: (TenantId & { readonly title: string }) | null
  /** A report that the visit was about. */
  readonly report: TenantId | null
  /** By the one who asks. */
  readonly isOwn: boolean
}

export interface NewVisit {
  readonly household: TenantId
  readonly purpose: VisitPurpose
  readonly visitedOn: string
  /** Empty when there is nothing to say. */
  readonly words: string
  readonly notice: TenantId | null
  readonly report: TenantId | null
  /** What the home had asked for; it ends with the visit. */
  readonly request: TenantId | null
}
