import type { Static } from 'typebox'
import type { Config } from './config/env'
import type { DemoPersonSchema } from './http/routes/session/schemas'
import type { TypedApp } from './http/typed-app'

const ROLE_NAMES: Readonly<Record<string, string>> = {
  grid_worker: 'grid worker 网格员',
  committee_member: 'committee member 居委会工作人员',
  subdistrict_officer: 'subdistrict officer 街道',
  department_officer: 'department officer 职能部门',
  supervisor: 'supervisor 指挥中心',
  auditor: 'auditor 第三方评估',
  operator: 'operator 运维',
}

/** What the terminal shows once the service answers: the addresses and, in demo mode, who can be signed in. */
export async function describeWelcome(
  app: TypedApp,
  address: string,
  config: Config,
): Promise<string> {
  const lines = [
    '',
    `  Linge 邻格 is ready at ${address}`,
    `  API ${address}/api/v1 · page about it ${address}/docs · contract ${address}/openapi.json`,
    `  Data in ${config.databaseUrl ? 'the database of DATABASE_URL' : config.dataDir}`,
  ]
  if (config.isDemo)
    lines.push(
      '',
      '  Demo people (invented; pick one on the sign-in page):',
      ...(await people(app)),
    )
  return `${lines.join('\n')}\n\n`
}

async function people(app: TypedApp): Promise<string[]> {
  const response = await app.inject('/api/v1/demo/people')
  const { items } = response.json<{ items: Static<typeof DemoPersonSchema>[] }>()
  return items.map(({ displayName, appointments, households }) => {
    const roles = appointments.map(({ role }) => ROLE_NAMES[role] ?? role)
    return `    ${displayName}  ${[...roles, ...households.map((home) => `resident 居民, ${home}`)].join('; ')}`
  })
}
