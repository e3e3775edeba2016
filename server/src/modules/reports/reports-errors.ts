import { DomainError } from '../../lib/domain-error'
import type { ReportEvent } from './reports-types'

export function illegalTransition(event: ReportEvent): DomainError {
  return new DomainError(
    'conflict',
    'report_transition_illegal',
    `The report is not in a state for “${event}”`,
  )
}

export function unknownCategory(): DomainError {
  return new DomainError('invalid', 'unknown_category', 'There is no such category', {
    categoryCode: 'unknown',
  })
}

export function placeRequired(): DomainError {
  return new DomainError('invalid', 'place_required', 'A report needs a position or a grid', {
    position: 'required',
  })
}

export function unknownGrid(): DomainError {
  return new DomainError('invalid', 'unknown_grid', 'There is no such grid', {
    gridCode: 'unknown',
  })
}

export function gridRequired(): DomainError {
  return new DomainError('invalid', 'grid_required', 'This view needs a gridCode', {
    gridCode: 'required',
  })
}

export function searchNeedsArea(): DomainError {
  return new DomainError('invalid', 'search_needs_area', 'Only one’s area can be searched', {
    text: 'invalid',
  })
}

export function unitRequired(): DomainError {
  return new DomainError('invalid', 'unit_required', 'Say which unit', { unit: 'required' })
}

export function unitCannotReceive(): DomainError {
  return new DomainError('invalid', 'unit_cannot_receive', 'This unit cannot take this report', {
    unit: 'invalid',
  })
}

export function handOffPending(): DomainError {
  return new DomainError('conflict', 'hand_off_pending', 'A hand-off waits for its receiver')
}

export function noHandOff(): DomainError {
  return new DomainError('conflict', 'no_hand_off', 'No hand-off waits for an answer')
}

export function handOffsUsedUp(): DomainError {
  return new DomainError('conflict', 'hand_offs_used_up', 'The report was handed on too often')
}

export function extensionTooLate(): DomainError {
  return new DomainError('conflict', 'extension_too_late', 'The time is over already')
}

export function extensionsUsedUp(): DomainError {
  return new DomainError('conflict', 'extensions_used_up', 'The time was extended too often')
}

export function extensionOutOfRange(): DomainError {
  return new DomainError(
    'invalid',
    'extension_out_of_range',
    'The new limit must be later, by at most the time of the category',
    { resolveDueAt: 'out_of_range' },
  )
}

export function reviewOutOfRange(): DomainError {
  return new DomainError(
    'invalid',
    'review_out_of_range',
    'The review must lie in the next half year',
    {
      reviewAt: 'out_of_range',
    },
  )
}

export function reminderTooSoon(): DomainError {
  return new DomainError('conflict', 'reminder_too_soon', 'One reminder a day')
}

export function remindersUsedUp(): DomainError {
  return new DomainError('conflict', 'reminders_used_up', 'The report was reminded of too often')
}

export function mergeTargetInvalid(): DomainError {
  return new DomainError(
    'invalid',
    'merge_target_invalid',
    'A report is merged into another public one of its community',
    { into: 'invalid' },
  )
}

export function mergeTargetOver(): DomainError {
  return new DomainError('conflict', 'merge_target_over', 'Nobody works on that report any more')
}

export function mergeTargetOfOthers(): DomainError {
  return new DomainError(
    'forbidden',
    'merge_target_of_others',
    'Only who answers for both reports merges one into the other',
  )
}

export function reportKeptApart(): DomainError {
  return new DomainError(
    'conflict',
    'report_kept_apart',
    'Its reporter said that it is a matter of its own',
  )
}

export function suspensionTooLate(): DomainError {
  return new DomainError('conflict', 'suspension_too_late', 'The time has run out')
}

export function suspensionsUsedUp(): DomainError {
  return new DomainError('conflict', 'suspensions_used_up', 'The report was suspended too often')
}

/** @param event what was done to it so often */
export function actUsedUp(event: string): DomainError {
  return new DomainError('conflict', 'act_used_up', `The report has seen enough of ${event}`)
}

export function tooManyReports(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_reports',
    'This account has filed fifty reports within a day',
  )
}

export function hasDuplicates(): DomainError {
  return new DomainError('conflict', 'has_duplicates', 'Others were merged into this report')
}

export function mainReportOpen(): DomainError {
  return new DomainError('conflict', 'main_report_open', 'The main report has no answer yet')
}

export function reportOver(): DomainError {
  return new DomainError('conflict', 'report_over', 'Nobody works on this report any more')
}

export function reasonRequired(): DomainError {
  return new DomainError('invalid', 'reason_required', 'Say what was wrong', { reason: 'required' })
}
