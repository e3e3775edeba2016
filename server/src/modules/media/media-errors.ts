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

export function notAPdf(): DomainError {
  return new DomainError('invalid', 'upload_not_a_pdf', 'The file is not a PDF we can vouch for', {
    file: 'not_a_pdf',
  })
}

export function pdfTooLarge(): DomainError {
  return new DomainError('invalid', 'upload_pdf_too_large', 'A PDF has at most 10 MB', {
    file: 'too_large',
  })
}

export function pdfLocked(): DomainError {
  return new DomainError('invalid', 'upload_pdf_locked', 'The PDF is encrypted', {
    file: 'locked',
  })
}

/** It runs something, leads elsewhere or carries a file, or looks as if it did. */
export function pdfNotPlain(): DomainError {
  return new DomainError(
    'invalid',
    'upload_pdf_not_plain',
    'The PDF holds scripts, actions or other files',
    { file: 'not_plain' },
  )
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
