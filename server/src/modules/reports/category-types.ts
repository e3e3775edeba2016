export type LimitUnit = 'hours' | 'days' | 'work_days'

/** 类别: what a report is about, who may see it by default, and how fast it must be answered and solved. */
export interface Category {
  readonly code: string
  readonly name: string
  /** A name of the icon set the client draws. */
  readonly icon: string
  readonly respondLimitHours: number
  readonly resolveLimit: { readonly amount: number; readonly unit: LimitUnit }
  readonly isEmergency: boolean
  readonly isPrivate: boolean
  /** Words in a description that speak for this category. */
  readonly keywords: readonly string[]
  readonly position: number
}
