import type { Route } from '../route'
import { countCommitteeWork } from './count-committee-work'

export const committeeWorkRoutes: readonly Route[] = [countCommitteeWork]
