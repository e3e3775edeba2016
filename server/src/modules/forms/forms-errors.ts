import { DomainError } from '../../lib/domain-error'

export function formInvalid(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError('invalid', 'form_invalid', 'This form cannot be asked for so', fields)
}

export function tooManyForms(): DomainError {
  return new DomainError('conflict', 'too_many_forms', 'Five forms run already; end one first')
}

export function formOver(): DomainError {
  return new DomainError('conflict', 'form_over', 'Nobody asks for this form any more')
}

export function answersInvalid(fields: Readonly<Record<string, string>>): DomainError {
  return new DomainError('invalid', 'form_answers_invalid', 'Some answers cannot be taken', fields)
}
