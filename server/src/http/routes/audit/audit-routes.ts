import type { Route } from '../route'
import { exportOfficeEntries } from './export-office-entries'
import { listOfficeEntries } from './list-office-entries'

export const auditRoutes: readonly Route[] = [listOfficeEntries, exportOfficeEntries]
