/** Of `rules.mjs`, for the service, which measures what people write by the same words. */
export const RULES: readonly {
  readonly copy?: readonly string[]
  readonly asked?: readonly string[]
}[]
