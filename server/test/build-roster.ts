import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { writeWorkbook } from '../src/modules/rosters/sheet/write-workbook'
import type { TestClient } from './test-app'

export const IMPORTS = '/api/v1/roster-imports'

export interface ImportReply {
  readonly id: string
  readonly status: string
  readonly problem: string | null
  readonly rowCount: number
  readonly faultCount: number
  readonly addedCount: number
  readonly changedCount: number
  readonly sameCount: number
  readonly missingCount: number
  readonly isCheckedAgain: boolean
}

export const HEADINGS = [
  '网格',
  '楼栋',
  '房号',
  '建筑面积',
  '业主',
  '业主电话',
  '联系人',
  '联系电话',
  '空置',
]

/** A sheet as a committee would send it. */
export function writeSheet(
  rows: readonly (readonly (string | null)[])[],
  headings: readonly string[] = HEADINGS,
): Promise<Buffer> {
  return writeWorkbook(
    headings.map((heading) => ({ heading, width: 10 })),
    rows,
  )
}

/** Sends a sheet; it is read afterwards. */
export async function sendSheet(
  client: TestClient,
  communityCode: string,
  file: Buffer,
): Promise<ImportReply> {
  const url = `${IMPORTS}?communityCode=${communityCode}`
  const response = await client.upload(url, file, { name: 'roster.xlsx', type: 'text/plain' })
  if (response.statusCode !== 202) throw new Error(response.body)
  return response.json<ImportReply>()
}

/** Waits until nobody works on an import any more; looks less and less often, for every look takes of its time. */
export async function settled(client: TestClient, id: string): Promise<ImportReply> {
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 1.5, 1_000)) {
    const found = (await client.get(`${IMPORTS}/${id}`)).json<ImportReply>()
    if (!['reading', 'checking', 'applying'].includes(found.status)) return found
    await wait(pauseMs)
  }
}

/** Sends a sheet and waits for what it comes to. */
export async function check(
  client: TestClient,
  communityCode: string,
  rows: readonly (readonly (string | null)[])[],
  headings?: readonly string[],
): Promise<ImportReply> {
  const { id } = await sendSheet(client, communityCode, await writeSheet(rows, headings))
  return settled(client, id)
}

/** Confirms a checked import and waits until it is written. */
export async function confirm(client: TestClient, id: string): Promise<ImportReply> {
  const response = await client.post(`${IMPORTS}/${id}/confirmation`)
  if (response.statusCode !== 202) throw new Error(response.body)
  return settled(client, id)
}

/** All items of a list. */
export async function listOf<T>(client: TestClient, path: string): Promise<T[]> {
  return Readable.from(pagesOf<T>(client, path)).toArray()
}

async function* pagesOf<T>(client: TestClient, path: string): AsyncGenerator<T> {
  for (let cursor = ''; ; ) {
    const url = `${path}${path.includes('?') ? '&' : '?'}limit=100${cursor && `&cursor=${cursor}`}`
    const page = (await client.get(url)).json<{ items: T[]; nextCursor: string | null }>()
    yield* page.items
    if (page.nextCursor === null) return
    cursor = page.nextCursor
  }
}
