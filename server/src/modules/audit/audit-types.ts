import type { ActTopic, OfficeAct } from '../../lib/office-acts'

/** Acts whose subject has a number that readers know; what is about a home, a ballot or a person is not named. */
export const NUMBERED_ACTS: readonly OfficeAct[] = [
  'accept_report',
  'progress_report',
  'resolve_report',
  'reject_report',
  'suspend_report',
  'resume_report',
  'hand_off_report',
  'accept_hand_off_report',
  'return_report',
  'recall_report',
  'extend_report',
  'note_report',
  'supervise_report',
  'merge_report',
  'unmerge_report',
  'create_assisted_report',
  'issue_query_code',
  'create_notice',
  'correct_notice',
  'withdraw_notice',
  'confirm_notice',
  'archive_notice',
  'pin_notice',
  'unpin_notice',
  'deliver_notice',
  'take_back_delivery',
  'create_consultation',
  'update_consultation',
  'delete_consultation',
  'ask_opinions',
  'open_consultation',
  'change_poll_closing',
  'correct_consultation',
  'start_carrying_out',
  'add_milestone',
  'close_consultation',
  'edit_grid',
  'confirm_grid_card',
  'ask_form',
  'end_form',
  'send_form',
]

/** One act in office. */
export interface OfficeEntry {
  readonly id: string
  readonly at: Date
  /** Null for what time did, e.g. archiving. */
  readonly displayName: string | null
  /** The name of the use case. */
  readonly operation: string
  readonly topic: ActTopic
  /** Of what readers know by its number. */
  readonly subjectId: string | null
}

export interface EntriesAsked {
  /** A community, or a county for the settings that hold in all of it. */
  readonly areaCode: string
  readonly topic: ActTopic | undefined
  /** From its first moment in Shanghai. */
  readonly fromDay: string | undefined
  /** To its last. */
  readonly untilDay: string | undefined
}
