/** The embedded database says only that it aborted. */
export class DatabaseDamagedError extends Error {}

/** The connection could not be made, or broke. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  // The server: going down, crashed, starting, has no connection left.
  '57P01',
  '57P02',
  '57P03',
  '53300',
  // Connection exceptions.
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
])

/** The server gave up one statement: lock time-out, statement time-out, deadlock, could not serialise. */
const GAVE_UP = new Set(['55P03', '57014', '40P01', '40001'])

/** The driver has no codes for these. */
const AWAY_WORDS = /^(?:Connection terminated|timeout e|Client has encountered a connection error)/

/** Whether there is no database to talk to at the moment. */
export function isDatabaseAway(error: unknown): boolean {
  return hasCodeIn(AWAY, error) || (error instanceof Error && AWAY_WORDS.test(error.message))
}

/** Whether the database failed in a way in which the same request may succeed a little later. */
export function isPassingFailure(error: unknown): boolean {
  return isDatabaseAway(error) || hasCodeIn(GAVE_UP, error)
}

function hasCodeIn(codes: ReadonlySet<string>, error: unknown): boolean {
  return error instanceof Error && 'code' in error && codes.has(String(error.code))
}
