import type { Route } from '../route'
import { cancelRosterImport } from './cancel-roster-import'
import { confirmRosterImport } from './confirm-roster-import'
import { exportRoster } from './export-roster'
import { findHouseholdsByPhone } from './find-households-by-phone'
import { getRoster } from './get-roster'
import { getRosterImport } from './get-roster-import'
import { getRosterTemplate } from './get-roster-template'
import { listRosterChanges } from './list-roster-changes'
import { listRosterHouseholds } from './list-roster-households'
import { listRosterImportChanges } from './list-roster-import-changes'
import { listRosterImportFaults } from './list-roster-import-faults'
import { listRosterImportMissing } from './list-roster-import-missing'
import { listRosterImports } from './list-roster-imports'
import { revealHousehold } from './reveal-household'
import { startRosterImport } from './start-roster-import'

export const rostersRoutes: readonly Route[] = [
  cancelRosterImport,
  confirmRosterImport,
  exportRoster,
  findHouseholdsByPhone,
  getRosterImport,
  getRosterTemplate,
  getRoster,
  listRosterChanges,
  listRosterHouseholds,
  listRosterImportChanges,
  listRosterImportFaults,
  listRosterImportMissing,
  listRosterImports,
  revealHousehold,
  startRosterImport,
]
