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
