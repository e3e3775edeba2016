import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import { parseUnit, type UnitKey } from '../units/unit'
import type { UnitsService } from '../units/units-service'
import type { UnitContact } from '../units/units-types'
import { findSubmittedPhotos } from './activities-repository'
import { findConsent } from './channels/consents-repository'
import { findFollowed } from './followers-repository'
import {
  abilitiesOf,
  CODE_HOLDER,
  canViewPhotos,
  isStaff,
  partiesOf,
  type Reader,
} from './reports-policy'
import type { Report, ReportView } from './reports-types'

/** Adds who answers for each report now and what this person may do; photos and consent only where one report is opened. */
export async function viewReports(
  { db, units, sealing }: { db: Kysely<Database>; units: UnitsService; sealing: Sealing },
  reports: readonly Report[],
  actor: Reader,
  { includesPhotos }: { includesPhotos: boolean },
): Promise<ReportView[]> {
  const contacts = await units.findContacts(
    reports.flatMap(({ accountableUnit, pendingUnit, mergedInto }) =>
      [accountableUnit, pendingUnit, mergedInto?.accountableUnit].flatMap((unit) => unit ?? []),
    ),
  )
  const contactOf = (unit: UnitKey) => contacts.get(unit) ?? unnamed(unit)
  const accountId = actor === CODE_HOLDER ? undefined : actor?.accountId
  const followed =
    accountId === undefined ? new Set<string>() : await findFollowed(db, accountId, reports)
  return Promise.all(
    reports.map(async (report) => {
      const parties = partiesOf(actor, report, followed.has(formatTenantId(report)))
      return {
        report,
        parties,
        accountable: contactOf(report.accountableUnit),
        pending: report.pendingUnit === null ? null : contactOf(report.pendingUnit),
        mainAccountable: report.mergedInto && contactOf(report.mergedInto.accountableUnit),
        photos:
          includesPhotos && canViewPhotos(parties) ? await findSubmittedPhotos(db, report) : [],
        consent:
          includesPhotos && isStaff(parties)
            ? ((await findConsent(db, sealing, report)) ?? null)
            : null,
        abilities: abilitiesOf(parties, report, accountId !== undefined),
      }
    }),
  )
}

/** A unit that was abolished still answers until somebody hands its reports on. */
function unnamed(unit: UnitKey): UnitContact {
  return { unit, kind: parseUnit(unit).kind, name: '', displayName: null, dutyPhone: null }
}
