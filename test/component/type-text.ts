import { fireEvent, screen } from '@testing-library/react'

/** Types into a Taro field, whose event carries the text in its detail. */
export function typeText(label: string, value: string): void {
  fireEvent(screen.getByLabelText(label), new CustomEvent('input', { detail: { value } }))
}
