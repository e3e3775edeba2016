import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Actor } from '../identity/identity-types'
import type { PlacesService } from '../places/places-service'
import { findSubmittedPhotos } from './activities-repository'
import { abilitiesOf, canViewPhotos, partiesOf } from './reports-policy'
import type { Report, ReportView } from './reports-types'

/** Adds who answers for each report now and what this person may do; photos only where one report is opened. */
export async function viewReports(
  { db, places }: { db: Kysely<Database>; places: PlacesService },
  reports: readonly Report[],
  actor: Actor | undefined,
  { includesPhotos }: { includesPhotos: boolean },
): Promise<ReportView[]> {
  const gridCodes = [...new Set(reports.map(({ gridCode }) => gridCode))]
  const contacts = await places.findContacts(gridCodes)
  return Promise.all(
    reports.map(async (report) => {
      const parties = partiesOf(actor, report)
      return {
        report,
        parties,
        accountable: contacts.get(report.gridCode) ?? null,
        photos:
          includesPhotos && canViewPhotos(parties) ? await findSubmittedPhotos(db, report) : [],
        abilities: abilitiesOf(parties, report),
      }
    }),
  )
}
