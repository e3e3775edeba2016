import { type DatabaseTemplate, dropTemplate } from './database-template'

export default async function tearDown(): Promise<void> {
  await dropTemplate(JSON.parse(process.env.LINGE_TEST_TEMPLATE ?? '') as DatabaseTemplate)
}
