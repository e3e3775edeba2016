import { createTemplate } from './database-template'

/**
 * Makes the database every test file copies. Several Jest projects ask for it; the first one makes it, and
 * worker processes inherit it through the environment.
 */
export default async function setUp(): Promise<void> {
  process.env.LINGE_TEST_TEMPLATE ??= JSON.stringify(await createTemplate(process.env.DATABASE_URL))
}
