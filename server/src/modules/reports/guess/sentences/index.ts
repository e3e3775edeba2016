import { DANGERS } from './dangers'
import { ENVIRONMENT } from './environment'
import { FACILITIES } from './facilities'
import { ORDER_AND_SAFETY } from './order-and-safety'
import { PEOPLE } from './people'
import { PERSONS_IN_DANGER } from './persons-in-danger'

const LINES: Readonly<Record<string, string>> = {
  ...DANGERS,
  ...PERSONS_IN_DANGER,
  ...ORDER_AND_SAFETY,
  ...ENVIRONMENT,
  ...FACILITIES,
  ...PEOPLE,
}

/** By category code, what residents say when it is about that. */
export const SENTENCES: readonly (readonly [string, readonly string[]])[] = Object.entries(
  LINES,
).map(([code, lines]) => [code, lines.trim().split('\n')])
