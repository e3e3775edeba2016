import type { Route } from '../route'
import { correctConsultation } from './correct-consultation'
import { listCorrections } from './list-corrections'

export const correctionsRoutes: readonly Route[] = [correctConsultation, listCorrections]
