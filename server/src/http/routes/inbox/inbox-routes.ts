import type { Route } from '../route'
import { listInbox } from './list-inbox'

export const inboxRoutes: readonly Route[] = [listInbox]
