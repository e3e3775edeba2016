import type { Route } from '../route'
import { listVisits } from './list-visits'
import { removeVisit } from './remove-visit'
import { writeVisit } from './write-visit'

export const visitsRoutes: readonly Route[] = [listVisits, removeVisit, writeVisit]
