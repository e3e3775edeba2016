import { type DatabaseTemplate, dropTemplate } from './database-template'

export default async function tearDown(): Promise<void> {
  const template = process.env.LINGE_TEST_TEMPLATE
  if (template === undefined) return
  delete process.env.LINGE_TEST_TEMPLATE
  await dropTemplate(JSON.parse(template) as DatabaseTemplate)
}
