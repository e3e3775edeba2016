import { DomainError } from '../../lib/domain-error'

export function stillDraft(): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    'A draft is written anew, not corrected: nobody has seen it',
  )
}

export function nothingChanged(): DomainError {
  return new DomainError('invalid', 'nothing_changed', 'The text is as it was', {
    body: 'unchanged',
  })
}

/** People vote, or have voted, on the words as they stand. */
export function onlyAdditions(): DomainError {
  return new DomainError(
    'invalid',
    'only_additions',
    'Once voting has begun the title and the text stay; words are added at the end',
    { body: 'only_additions' },
  )
}
