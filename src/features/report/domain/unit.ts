import type { Activity, Report } from './report'

/** Whoever answers for a report. */
export type Unit = Report['accountable']
export type UnitKind = Unit['kind']
/** A unit in the history, without its people. */
export type NamedUnit = NonNullable<Activity['to']>
