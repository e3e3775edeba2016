/** Characters that a text may have, both bounds included. */
export interface TextLimits {
  readonly min: number
  readonly max: number
}

/** As the service counts: a picture character is one. */
export function countCharacters(text: string): number {
  return Array.from(text.trim()).length
}

export function lengthFault(
  text: string,
  limits: TextLimits,
): 'too_short' | 'too_long' | undefined {
  const length = countCharacters(text)
  if (length < limits.min) return 'too_short'
  return length > limits.max ? 'too_long' : undefined
}
