import { EMERGENCY } from './emergency'
import { ENVIRONMENT } from './environment'
import { FACILITIES } from './facilities'
import { ORDER_AND_SAFETY } from './order-and-safety'
import { PEOPLE } from './people'

const LINES: Readonly<Record<string, string>> = {
  ...EMERGENCY,
  ...ORDER_AND_SAFETY,
  ...ENVIRONMENT,
  ...FACILITIES,
  ...PEOPLE,
}

/** By category code, what residents say when it is about that. */
export const SENTENCES: readonly (readonly [string, readonly string[]])[] = Object.entries(
  LINES,
).map(([code, lines]) => [code, lines.trim().split('\n')])
