import { DomainError } from '../../lib/domain-error'

export function unknownTarget(): DomainError {
  return new DomainError('invalid', 'unknown_area', 'There is no such area', {
    areaCode: 'unknown',
  })
}

export function unknownBuilding(): DomainError {
  return new DomainError('invalid', 'unknown_building', 'There is no such building in the area', {
    buildingIds: 'unknown',
  })
}

/** @param field the choice that leaves nobody */
export function noticeToNobody(field: 'buildingIds' | 'audience'): DomainError {
  return new DomainError('invalid', 'notice_to_nobody', 'Nobody lives where this notice goes', {
    [field]: 'nobody',
  })
}

export function expiresAtOutOfRange(problem: 'too_soon' | 'too_far'): DomainError {
  return new DomainError(
    'invalid',
    'expires_at_out_of_range',
    'A notice expires in the future and within a year',
    { expiresAt: problem },
  )
}

export function publishesAtOutOfRange(problem: 'too_soon' | 'too_far'): DomainError {
  return new DomainError(
    'invalid',
    'publishes_at_out_of_range',
    'A scheduled notice goes out in the future and within 90 days',
    { publishesAt: problem },
  )
}

/** @param fields which kind of number is in which text */
export function noticePersonalData(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError(
    'invalid',
    'notice_personal_data',
    'Nobody publishes an ID number or a number plate',
    fields,
  )
}

export function noticePhoneUnconfirmed(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError(
    'invalid',
    'notice_phone_unconfirmed',
    'Say whether the mobile number is an office’s and public',
    fields,
  )
}

/** Somebody has seen an older text of it. */
export function noticeCorrected(): DomainError {
  return new DomainError('conflict', 'notice_corrected', 'The notice was corrected meanwhile')
}

export function nothingCorrected(): DomainError {
  return new DomainError('invalid', 'nothing_corrected', 'This is what the notice says already')
}

export function reasonRequired(): DomainError {
  return new DomainError(
    'invalid',
    'reason_required',
    'Say why a notice that is out is corrected',
    {
      reason: 'required',
    },
  )
}

export function reviewNotAsked(): DomainError {
  return new DomainError(
    'conflict',
    'review_not_asked',
    'This notice ends by itself and is not looked at again',
  )
}

export function reviewNotDue(): DomainError {
  return new DomainError('conflict', 'review_not_due', 'Nobody has to look at this notice yet')
}

export function tooManyPinned(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_pinned',
    'A community keeps at most three notices on top at a time',
  )
}

export function acknowledgementNotAsked(): DomainError {
  return new DomainError(
    'invalid',
    'acknowledgement_not_asked',
    'This notice asks for no acknowledgement',
    { acknowledge: 'not_asked' },
  )
}

export function areaRequired(): DomainError {
  return new DomainError(
    'invalid',
    'area_required',
    'This view needs a communityCode or a gridCode',
    { communityCode: 'required' },
  )
}

export function noticeExpired(): DomainError {
  return new DomainError('gone', 'notice_expired', 'The notice has expired')
}

/** @param reason of those who did so, where others may read it */
export function noticeWithdrawn(reason: string | null): DomainError {
  return new DomainError('gone', 'notice_withdrawn', 'The notice was withdrawn', {}, reason)
}

export function alreadyWithdrawn(): DomainError {
  return new DomainError('conflict', 'notice_already_withdrawn', 'The notice was withdrawn already')
}

export function toldAtOutOfRange(
  problem: 'in_future' | 'too_old' | 'before_notice' | 'before_correction',
): DomainError {
  return new DomainError(
    'invalid',
    'told_at_out_of_range',
    'A household is told after the notice went out, and it is written down within thirty days',
    { toldAt: problem },
  )
}
