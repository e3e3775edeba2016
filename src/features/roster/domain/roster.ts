import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

export type RosterCounts = Reply<'getRoster'>
export type RosterImport = Reply<'getRosterImport'>
export type RosterHousehold = Reply<'listRosterHouseholds'>['items'][number]
export type RosterChange = Reply<'listRosterChanges'>['items'][number]
export type ImportFault = Reply<'listRosterImportFaults'>['items'][number]
export type PlannedChange = Reply<'listRosterImportChanges'>['items'][number]
export type MissingHousehold = Reply<'listRosterImportMissing'>['items'][number]
export type RevealedPeople =
  operations['revealHousehold']['responses'][201]['content']['application/json']

export type ChangedField = RosterChange['fields'][number]
export type FaultKind = ImportFault['fault']
export type RosterColumn = NonNullable<ImportFault['column']>
export type ImportProblem = NonNullable<RosterImport['problem']>

/** The roster says all of it already. */
export const bringsNothing = ({ addedCount, changedCount }: RosterImport): boolean =>
  addedCount + changedCount === 0

/** The service is at work on it, whether anybody looks or not. */
export function isAtWork({ status }: Pick<RosterImport, 'status'>): boolean {
  return status === 'reading' || status === 'checking' || status === 'applying'
}

/** How much of its rows has been read, from 0 to 1; undefined while nobody can tell. */
export function shareDone({ status, rowCount, rowsDone }: RosterImport): number | undefined {
  return status === 'reading' && rowCount > 0 ? rowsDone / rowCount : undefined
}

/** A whole phone was typed rather than a door: digits only, as many as phones have. */
export function asPhone(search: string): string | undefined {
  const digits = search.replace(/[-\s]/g, '')
  return /^[0-9]{7,12}$/.test(digits) ? digits : undefined
}
