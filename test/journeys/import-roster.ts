import type { DemoSession } from './demo-session'

interface Import {
  readonly id: string
  readonly status: string
}

const AT_WORK = ['reading', 'checking', 'applying']

/** Sends a sheet and waits until it is checked. @returns the id of the import */
export async function sendRoster(
  committee: DemoSession,
  communityCode: string,
  file: Buffer,
  status: 'ready' | 'faulty',
): Promise<string> {
  const { id } = await committee.upload<Import>(
    `/roster-imports?communityCode=${communityCode}`,
    file,
  )
  await waitFor(committee, id, status)
  return id
}

/** Lets a checked sheet take effect. */
export async function writeImport(committee: DemoSession, id: string): Promise<void> {
  await committee.post(`/roster-imports/${id}/confirmation`, {})
  await waitFor(committee, id, 'done')
}

async function waitFor(committee: DemoSession, id: string, status: string): Promise<void> {
  let found = await committee.get<Import>(`/roster-imports/${id}`)
  while (AT_WORK.includes(found.status)) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    found = await committee.get<Import>(`/roster-imports/${id}`)
  }
  if (found.status !== status) throw new Error(`The import is ${found.status}`)
}
