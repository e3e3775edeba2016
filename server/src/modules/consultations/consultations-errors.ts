import { DomainError } from '../../lib/domain-error'
import type { SecrecyFault } from './secret/secrecy'

export function illegalTransition(status: string, event: string): DomainError {
  return new DomainError(
    'conflict',
    'illegal_transition',
    `A consultation in the step ${status} does not allow ${event}`,
  )
}

export function unknownArea(): DomainError {
  return new DomainError('invalid', 'unknown_area', 'There is no such area', {
    areaCode: 'unknown',
  })
}

export function topicNotAdopted(): DomainError {
  return new DomainError(
    'invalid',
    'topic_not_adopted',
    'The community has not adopted such a topic',
    { topicId: 'not_adopted' },
  )
}

/** Whoever supported a topic is asked when something comes of it. */
export function areaNotOfTopic(): DomainError {
  return new DomainError(
    'invalid',
    'area_not_of_topic',
    'What comes of a topic asks at least everybody in the area of the topic',
    { areaCode: 'area_not_of_topic' },
  )
}

export function ruleNotForUnit(): DomainError {
  return new DomainError(
    'invalid',
    'rule_not_for_unit',
    'This rule is not made for those who are asked',
    { ruleCode: 'not_for_unit' },
  )
}

export function closesAtOutOfRange(problem: 'too_soon' | 'too_far'): DomainError {
  return new DomainError(
    'invalid',
    'closes_at_out_of_range',
    'A poll closes at least an hour and at most 90 days from now',
    { closesAt: problem },
  )
}

export function closesBeforeOpinionsEnd(): DomainError {
  return new DomainError(
    'invalid',
    'closes_before_opinions_end',
    'A poll that follows opinions closes at least an hour after they end',
    { closesAt: 'closes_before_opinions_end' },
  )
}

export function emptyRoll(): DomainError {
  return new DomainError('conflict', 'empty_roll', 'The area has no household that could vote')
}

export function pollNotOpen(): DomainError {
  return new DomainError('conflict', 'poll_not_open', 'The poll has not been opened')
}

export function pollClosed(): DomainError {
  return new DomainError('conflict', 'poll_closed', 'The poll has closed')
}

export function ballotAlreadyCast(): DomainError {
  return new DomainError(
    'conflict',
    'ballot_already_cast',
    'A ballot was already cast for this household',
  )
}

export function ballotInvalid(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError(
    'invalid',
    'ballot_invalid',
    'The ballot does not answer what the poll asks',
    fields,
  )
}

export function termsInvalid(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError('invalid', 'terms_invalid', 'A poll cannot be held on these terms', fields)
}

/** @param count how many flats of the area have something the roll cannot be made from */
export function rosterFaulty(count: number): DomainError {
  return new DomainError(
    'conflict',
    'roster_faulty',
    `${count} flats have no floor area; complete the roster first`,
  )
}

/** @param channel how the unit has had its one ballot paper already */
export function ballotPaperTaken(channel: 'online' | 'paper'): DomainError {
  return channel === 'paper'
    ? new DomainError('conflict', 'voted_on_paper', 'This voting unit has voted on paper')
    : new DomainError(
        'conflict',
        'token_already_issued',
        'This voting unit has its ballot paper already, on another device',
      )
}

export function blindedMessageInvalid(): DomainError {
  return new DomainError('invalid', 'blinded_message_invalid', 'This cannot be signed', {
    blindedMessage: 'out_of_range',
  })
}

export function tokenInvalid(): DomainError {
  return new DomainError('invalid', 'token_invalid', 'This token was not signed for this poll', {
    signature: 'invalid',
  })
}

export function tokenUsed(): DomainError {
  return new DomainError('conflict', 'token_used', 'Another ballot was cast with this token')
}

export function receiptTaken(): DomainError {
  return new DomainError(
    'conflict',
    'receipt_taken',
    'Another ballot has this receipt; draw a new one and cast again',
  )
}

/** A request that says who casts is not taken, so that no client gives its voter away. */
export function sessionSent(): DomainError {
  return new DomainError(
    'invalid',
    'session_sent',
    'A secret ballot is sent without a session, or it would not be secret',
  )
}

export function notSecret(fault: SecrecyFault): DomainError {
  return new DomainError(
    'conflict',
    'not_secret',
    'On this roll a ballot could be traced to its voter; hold the poll named, or count households',
    { secrecy: fault },
  )
}

export function opinionsStillOpen(): DomainError {
  return new DomainError(
    'conflict',
    'opinions_still_open',
    'The poll cannot open before the time for opinions is over',
  )
}

/** The first of two people must be of the committee when the second confirms. */
export function firstPersonLeft(): DomainError {
  return new DomainError(
    'conflict',
    'first_person_left',
    'Whoever has written this is no longer of the committee; write it anew',
  )
}

export function secondPersonNeeded(): DomainError {
  return new DomainError(
    'conflict',
    'second_person_needed',
    'Somebody else must confirm what you have written',
  )
}
