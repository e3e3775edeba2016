import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Id, Instant, NullableInstant } from './columns'

/** How people sign in on the web. */
export interface SignInTables {
  sms_codes: {
    id: string
    code_hash: string
    tries: Generated<number>
    expires_at: Instant
  }
  sms_sends: {
    id: GeneratedAlways<string>
    phone_index: string
    network_index: string
    sent_at: Instant
  }
  web_sessions: {
    token_hash: string
    account_id: Id
    has_second_factor: boolean
    created_at: Instant
    expires_at: Instant
  }
  second_factors: {
    account_id: Id
    secret_sealed: string | null
    confirmed_at: NullableInstant
    last_step: ColumnType<string, number | undefined, number>
    failures: Generated<number>
    failures_end_at: NullableInstant
    reset_at: NullableInstant
    reset_by_account_id: Generated<Id | null>
  }
  recovery_codes: {
    account_id: Id
    code_hash: string
    used_at: NullableInstant
  }
}
