import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'

interface WrittenFieldProps {
  id: string
  label: string
  hint?: string
  example: string
  error?: string | undefined
  initial?: string
  isNumber?: boolean
  onChange: (text: string) => void
}

/** One line to write an hour or a phone in. */
export function WrittenField(props: WrittenFieldProps) {
  const { id, label, hint, example, error, initial, isNumber, onChange } = props
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      <Input
        id={id}
        label={label}
        placeholder={example}
        type={isNumber ? 'number' : 'text'}
        maxLength={20}
        isError={error !== undefined}
        {...(initial !== undefined && { initial })}
        onChange={onChange}
      />
    </Field>
  )
}
