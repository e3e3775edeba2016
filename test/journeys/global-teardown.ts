import { dropTemplate } from '../../server/test/database-template'
import { JOURNEY_CITY, readJourneyCity } from './journey-city'

export default async function tearDown(): Promise<void> {
  if (process.env[JOURNEY_CITY] === undefined) return
  const city = readJourneyCity()
  delete process.env[JOURNEY_CITY]
  await dropTemplate(city)
}
