import type { Route } from '../route'
import { listStaleItems } from './list-stale-items'

export const freshnessRoutes: readonly Route[] = [listStaleItems]
