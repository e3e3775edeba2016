import type { Route } from '../route'
import { listMyReveals } from './list-my-reveals'
import { revealPhone } from './reveal-phone'

export const revealsRoutes: readonly Route[] = [revealPhone, listMyReveals]
