import type { ColumnType, GeneratedAlways } from 'kysely'

/** Ids are bigint in the database and decimal strings in code; they never pass through a number. */
export type Id = string
export type IdColumn = GeneratedAlways<Id>
/** A whole number that may pass 2^31; the driver gives it as text. */
export type BigintColumn = ColumnType<string, number, number>
export type Instant = ColumnType<Date, Date, Date>
export type NullableInstant = ColumnType<Date | null, Date | null | undefined, Date | null>
/** Parsed when read; written as JSON text, because the driver would take an array for a SQL array. */
export type Json<T> = ColumnType<T, string, string>
