import { createDumpTemplate } from '../../server/test/database-template'
import { JOURNEY_CITY } from './journey-city'

/** Several Jest projects ask for it; the first one makes it. */
export default async function setUp(): Promise<void> {
  process.env[JOURNEY_CITY] ??= JSON.stringify(await createDumpTemplate(new Date()))
}
