/** What becomes of the rows of an account that is merged into another one. */
type OnMerge =
  /** They are the other account's from then on. */
  | 'move'
  /** They keep the number of the account, which says whom it was merged into. */
  | 'stay'
  /** Of no use any more. */
  | 'drop'
  /** They move, unless the other account has the same by these columns: then its own stays. */
  | readonly string[]

/** What becomes of them when a person leaves. */
type OnErasure =
  /** With the number of an account that tells nothing of anybody. */
  'keep' | 'delete'

export interface AccountColumn {
  readonly table: string
  readonly column: string
  readonly onMerge: OnMerge
  readonly onErasure: OnErasure
}

const act = (table: string, column = 'account_id'): AccountColumn => ({
  table,
  column,
  onMerge: 'move',
  onErasure: 'keep',
})
const own = (table: string, onMerge: OnMerge, column = 'account_id'): AccountColumn => ({
  table,
  column,
  onMerge,
  onErasure: 'delete',
})

/**
 * Every column that names an account, and what is done with it; a test compares it with the schema. What is kept says only
 * that some account did something: a name, a phone and a way to sign in are nowhere else than in `accounts` and the rows that
 * are deleted. `erase-account.ts` also takes away what people wrote about themselves in rows that are kept.
 */
export const ACCOUNT_COLUMNS: readonly AccountColumn[] = [
  // How one signs in.
  own('wechat_people', 'stay'), // moved by `move-wechat.ts`, which seals it anew
  own('web_sessions', 'drop'),
  own('second_factors', 'drop'), // sealed for the account; the other one sets up its own
  act('second_factors', 'reset_by_account_id'),
  own('recovery_codes', 'drop'),
  own('merge_offers', 'drop'),
  own('merge_offers', 'drop', 'other_account_id'),
  own('account_deletions', 'drop'),
  act('accounts', 'merged_into_account_id'),
  // What somebody agreed to proves that it was theirs to give; the other account is asked for itself.
  { ...act('consents'), onMerge: 'stay' },
  // What one was told, and what WeChat may bring of it.
  own('messages', ['key']),
  own('message_subscriptions', ['template']),
  own('message_sends', ['key']),
  { ...act('broadcasts', 'after_account_id'), onMerge: 'stay' }, // how far a telling has come
  // Where one lives: nobody needs to know once somebody is gone. What was decided about it stays as the committee's record.
  own('household_members', ['community_code', 'household_id']),
  own('household_traits', ['community_code', 'household_id', 'trait'], 'consented_by_account_id'),
  // What a worker wrote down at a door is the home's, whoever wrote it.
  act('door_consents', 'recorded_by_account_id'),
  act('household_claims'),
  act('household_claims', 'decided_by_account_id'),
  act('household_disputes', 'member_account_id'),
  act('household_disputes', 'by_account_id'),
  act('household_disputes', 'decided_by_account_id'),
  act('household_departures'),
  act('household_departures', 'by_account_id'),
  // The public ledger of reports stays, without the person.
  act('reports', 'reporter_account_id'),
  act('report_activities', 'actor_account_id'),
  act('report_consents', 'recorded_by_account_id'),
  own('report_followers', ['community_code', 'report_id']),
  // Who looked at whose data: for whoever did, it is kept; for whom it was about, the looker still answers for it.
  act('reveals'),
  act('reveals', 'subject_account_id'),
  act('roster_reveals'),
  act('roster_searches'),
  act('appointee_look_ups'),
  // Ballots are a voting unit's, and counted results stay what they are.
  act('ballots', 'cast_by_account_id'),
  act('delegations', 'principal_account_id'),
  act('delegations', 'delegate_account_id'),
  act('delegations', 'decided_by_account_id'),
  act('paper_entries', 'entered_by_account_id'),
  act('paper_entry_acts'),
  act('paper_mark_requests'),
  act('withdrawn_marks'),
  act('roll_objections'),
  act('roll_objections', 'answered_by_account_id'),
  act('roll_corrections', 'proposed_by_account_id'),
  act('roll_corrections', 'decided_by_account_id'),
  // What keeps words from the public goes with the words.
  act('content_checks', 'author_account_id'),
  act('content_checks', 'decided_by_account_id'),
  act('content_checks', 'appeal_decided_by_account_id'),
  // Topics, consultations and opinions: what was public stays public.
  act('topics', 'author_account_id'),
  act('topic_supports'),
  act('consultations', 'author_account_id'),
  act('consultation_steps'),
  act('consultation_corrections'),
  act('documents', 'added_by_account_id'),
  act('documents', 'withdrawn_by_account_id'),
  act('opinions', 'author_account_id'),
  act('opinions', 'decided_by_account_id'),
  act('opinions', 'appeal_decided_by_account_id'),
  act('opinion_replies'),
  act('milestones', 'ended_by_account_id'),
  act('milestone_postponements'),
  { ...act('notice_reads'), onMerge: ['community_code', 'notice_id', 'household_id'] },
  act('notice_deliveries', 'delivered_by_account_id'),
  act('notices', 'author_account_id'),
  act('notice_versions', 'corrected_by_account_id'),
  // What was done in office.
  act('appointments'),
  act('appointment_changes'),
  act('leaves'),
  act('leaves', 'entered_by_account_id'),
  act('grid_plans'),
  act('grid_plans', 'accepted_by_account_id'),
  act('grid_changes'),
  act('roster_imports'),
  act('roster_imports', 'confirmed_by'),
  act('roster_changes'),
  act('visits', 'written_by_account_id'),
  act('visit_requests', 'asked_by_account_id'),
  act('forms', 'created_by_account_id'),
  act('form_rows', 'sent_by_account_id'),
  // Files go with what they belong to; those that nothing has taken go with their person.
  act('uploads'),
  // What a repeat is answered with may tell of the person; the log of acts keeps the number.
  { ...own('idempotency_keys', 'stay') },
  { ...act('audit_entries'), onMerge: 'stay' },
]
