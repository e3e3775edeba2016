import type { Route } from '../route'
import { checkPersonalData } from './check-personal-data'

export const personalDataRoutes: readonly Route[] = [checkPersonalData]
