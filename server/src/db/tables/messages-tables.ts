import type { Generated } from 'kysely'
import type { Id, IdColumn, Instant, NullableInstant } from './columns'

/** What somebody is told, in the words of its kind. */
interface Told {
  kind: string
  target: string
  target_id: string | null
  /** Public words: a category, a title. */
  about: string
  /** The instant its sentence names. */
  due_at: NullableInstant
}

/** Messages belong to accounts, in every community. */
export interface MessagesTables {
  messages: Told & {
    account_id: Id
    id: IdColumn
    key: string
    created_at: Instant
    read_at: NullableInstant
    /** What WeChat is still to do with it; null for nothing, or once that is planned. */
    delivery: string | null
  }
  message_subscriptions: {
    account_id: Id
    template: string
    /** Messages the person still lets us send. */
    balance: number
    /** How often the consent has ended. */
    endings: Generated<number>
    answered_at: Instant
  }
  message_sends: Told & {
    id: IdColumn
    account_id: Id
    key: string
    template: string
    /** How much of the balance has to be left after it. */
    kept: number
    state: string
    error_code: number | null
    attempts: number
    next_at: Instant
    created_at: Instant
  }
  broadcasts: Told & {
    id: IdColumn
    key: string
    audience: string
    place_code: string
    target_id: string
    starts_at: Instant
    after_household_id: Generated<Id>
    after_account_id: Generated<Id>
    ended_at: NullableInstant
  }
}
