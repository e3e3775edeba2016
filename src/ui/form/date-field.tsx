import { DateInput } from './date-input'
import type { DateInputProps } from './date-input-types'
import { Field } from './field'

interface DateFieldProps extends Omit<DateInputProps, 'isError'> {
  hint?: string
  error?: string | undefined
}

/** A day to pick, under what it is. */
export function DateField({ hint, error, ...input }: DateFieldProps) {
  return (
    <Field
      label={input.label}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <DateInput {...input} isError={error !== undefined} />
    </Field>
  )
}
