import type { Route } from '../route'
import { ACTS_BY_CODE } from './act-by-code'
import { adoptReport } from './adopt-report'
import { lookUpReport } from './look-up-report'

export const reportLookupsRoutes: readonly Route[] = [lookUpReport, adoptReport, ...ACTS_BY_CODE]
