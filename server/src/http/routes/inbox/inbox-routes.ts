import type { Route } from '../route'
import { countInbox } from './count-inbox'
import { listInbox } from './list-inbox'

export const inboxRoutes: readonly Route[] = [listInbox, countInbox]
