import { DomainError } from '../../../lib/domain-error'

export function noPublicUrl(): DomainError {
  return new DomainError('conflict', 'public_url_missing', 'Nobody has set PUBLIC_URL')
}

export function noBuildings(): DomainError {
  return new DomainError('conflict', 'no_buildings', 'This grid has no buildings')
}

export function tooManyBuildings(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_buildings',
    'No more than 500 door sheets are made at a time',
  )
}
