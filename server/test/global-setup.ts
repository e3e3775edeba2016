import { createTemplate } from './database-template'

/** Worker processes inherit the environment, so it carries the template to every test file. */
export default async function setUp(): Promise<void> {
  process.env.LINGE_TEST_TEMPLATE = JSON.stringify(await createTemplate(process.env.DATABASE_URL))
}
