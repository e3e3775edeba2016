import { DomainError } from '../../lib/domain-error'

export function unknownArea(): DomainError {
  return new DomainError('invalid', 'unknown_area', 'There is no such area', {
    areaCode: 'unknown',
  })
}

export function tooManyTopics(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_topics',
    'Three of your topics are still open; wait until one has ended',
  )
}

export function topicEnded(): DomainError {
  return new DomainError('conflict', 'topic_ended', 'The topic has ended or moved on meanwhile')
}

export function authorsSupportStays(): DomainError {
  return new DomainError(
    'conflict',
    'authors_support_stays',
    'Who proposed a topic supports it; withdraw the topic instead',
  )
}

export function tooEarlyToDecline(): DomainError {
  return new DomainError(
    'conflict',
    'too_early_to_decline',
    'While support is collected a topic can be adopted or answered, not declined',
  )
}
