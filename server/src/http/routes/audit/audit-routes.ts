import type { Route } from '../route'
import { listOfficeEntries } from './list-office-entries'

export const auditRoutes: readonly Route[] = [listOfficeEntries]
