import type { PolygonRings } from '../../db/polygon-rings'

export type PlaceLevel = 'province' | 'city' | 'county' | 'subdistrict' | 'community'

export interface Place {
  readonly code: string
  readonly parentCode: string | null
  readonly level: PlaceLevel
  readonly name: string
}

/** A point in GCJ-02 degrees, the system of every Chinese map client. */
export interface Position {
  readonly lng: number
  readonly lat: number
}

export interface Grid {
  readonly communityCode: string
  readonly code: string
  readonly name: string
  readonly communityName: string
  readonly dutyPhone: string | null
  /** When somebody has to look at what its card says again. */
  readonly cardReviewAt: Date
  readonly isDemo: boolean
  /** Its code stays reserved: closed reports and old records name it. */
  readonly isRetired: boolean
  readonly retiredAt: Date | null
  /** The grid that stands for it once it is retired; null when none does. */
  readonly heirCode: string | null
}

/** A grid to be drawn. */
export interface GridOutline extends GridShape {
  readonly name: string
}

export interface GridShape {
  readonly code: string
  readonly polygon: PolygonRings
}

/** 网格员: who answers for a grid, and when they are on duty (Asia/Shanghai, `HH:MM`). */
export interface GridWorker {
  readonly accountId: string
  readonly displayName: string
  /** What they show of themselves, if anything. */
  readonly photoUploadId: string | null
  readonly gridCode: string
  readonly dutyFrom: string | null
  readonly dutyUntil: string | null
  /** The second worker (B岗), while the first is on leave. */
  readonly isStandIn: boolean
}

/** Somebody appointed to a grid, whether there at that moment or not. */
export interface AppointedWorker extends Omit<GridWorker, 'isStandIn'> {
  /** B岗. */
  readonly isSecond: boolean
  readonly isOnLeave: boolean
}
