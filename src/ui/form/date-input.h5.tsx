import type { DateInputProps } from './date-input-types'
import { Input } from './input'

const nativeProps = { type: 'date' }

/** A day: the browser's own field, which can be typed in as well as picked from. */
export function DateInput(props: DateInputProps) {
  return <Input {...props} nativeProps={nativeProps} />
}
