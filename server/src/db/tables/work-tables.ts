import type { ColumnType } from 'kysely'
import type { CellValue, FinalRow, FormField } from '../../modules/forms/forms-types'
import type { Id, IdColumn, Instant, Json, NullableInstant } from './columns'

/** What grid workers write down once. */
export interface WorkTables {
  forms: {
    community_code: string
    id: IdColumn
    name: string
    month: string
    due_on: string
    fields: Json<readonly FormField[]>
    created_by_account_id: Id
    created_at: Instant
    ended_at: NullableInstant
    /** As they stood when it ended; null while it runs, and for those that ended before they were kept. */
    final_rows: ColumnType<readonly FinalRow[] | null, undefined, string>
  }
  form_rows: {
    community_code: string
    form_id: Id
    grid_code: string
    cells: Json<readonly CellValue[]>
    sent_by_account_id: Id
    sent_at: Instant
  }
  /** By question, as forms compare them. */
  grid_answers: {
    community_code: string
    grid_code: string
    question: string
    answer: Json<string | number>
    answered_at: Instant
  }
  visits: {
    community_code: string
    id: IdColumn
    grid_code: string
    purpose: string
    visited_on: string
    /** This and what follows is null once its time is over. */
    household_id: Id | null
    written_by_account_id: Id | null
    words_key: string | null
    words_sealed: string | null
    notice_id: Id | null
    report_id: Id | null
    kept_until: NullableInstant
  }
  visit_requests: {
    community_code: string
    id: IdColumn
    household_id: Id
    asked_by_account_id: Id
    purpose: string
    for_whom: string
    preferred_on: string | null
    preferred_part: string
    words_key: string | null
    words_sealed: string | null
    status: string
    asked_at: Instant
    /** Until when a day is agreed; once one is, the end of that day. */
    due_at: Instant
    agreed_on: ColumnType<string | null, undefined, string>
    agreed_part: ColumnType<string | null, undefined, string>
    reason_key: ColumnType<string | null, undefined, string | null>
    reason_sealed: ColumnType<string | null, undefined, string | null>
    ended_at: NullableInstant
    kept_until: NullableInstant
  }
}
