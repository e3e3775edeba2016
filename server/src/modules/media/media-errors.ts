import { DomainError } from '../../lib/domain-error'

export function notAPhoto(): DomainError {
  return new DomainError('invalid', 'upload_not_a_photo', 'The file is not a photo we can read', {
    file: 'not_a_photo',
  })
}

export function tooManyPixels(): DomainError {
  return new DomainError('invalid', 'upload_too_many_pixels', 'The photo has too many pixels', {
    file: 'too_many_pixels',
  })
}

export function tooManyUploads(): DomainError {
  return new DomainError(
    'conflict',
    'too_many_uploads',
    'Send the report that these photos are for before uploading more',
  )
}

export function unknownUpload(): DomainError {
  return new DomainError(
    'invalid',
    'upload_unknown',
    'A photo was not uploaded by this account, or is used already',
    { uploadIds: 'unknown' },
  )
}
