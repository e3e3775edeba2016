import type { TestApp, TestClient } from './test-app'

/** Anybody in the demo city at a moment of its past, to do again what they are said to have done. */
export type AtThatTime = (accountId: string, at: Date) => Promise<TestClient>

/** Gives everybody in this copy of the city a key to sign in with. */
export async function enterPast(service: TestApp): Promise<AtThatTime> {
  const accounts = await service.db.selectFrom('accounts').select(['id', 'demo_key']).execute()
  const keys = new Map(accounts.map(({ id, demo_key }) => [id, demo_key]))
  return async (accountId, at) => {
    service.clock.set(at)
    const key = keys.get(accountId) ?? `account-${accountId}`
    await service.db
      .updateTable('accounts')
      .set({ demo_key: key })
      .where('id', '=', accountId)
      .execute()
    return service.as(key)
  }
}

/** Sends a write of the past and returns the number of what it made, or fails with the service's answer. */
export async function repeat(client: TestClient, url: string, body: object = {}): Promise<string> {
  const response = await client.post(`/api/v1${url}`, body)
  if (response.statusCode >= 300) throw new Error(`${url}: ${response.body}`)
  return response.json<{ id: string }>().id
}

/** The row without the columns two rows with the same content may differ in. */
export function without<Row extends object, Key extends keyof Row>(
  row: Row,
  ...columns: readonly Key[]
): Omit<Row, Key> {
  return Object.fromEntries(
    Object.entries(row).filter(([column]) => !columns.includes(column as Key)),
  ) as Omit<Row, Key>
}
