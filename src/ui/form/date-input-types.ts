export interface DateInputProps {
  id: string
  label: string
  /** What stands there as long as no day is chosen. */
  placeholder: string
  /** `2026-12-31`, or nothing. Give the part a new `key` to put another day in. */
  initial?: string
  isError?: boolean
  /** `2026-12-31`; nothing once a day that was chosen is taken away again. */
  onChange: (day: string) => void
}
