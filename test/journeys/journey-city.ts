import type { DatabaseTemplate } from '../../server/test/database-template'

/** Where worker processes find the database that every journey's service starts with: the demo city of today. */
export const JOURNEY_CITY = 'LINGE_JOURNEY_CITY'

export function readJourneyCity(): DatabaseTemplate {
  return JSON.parse(process.env[JOURNEY_CITY] ?? '')
}
