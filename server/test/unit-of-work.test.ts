import { createUnitOfWork, type UnitOfWork } from '../src/db/unit-of-work'
import { startTestApp, type TestApp } from './test-app'

const COMMUNITY = '430503999999'

let service: TestApp
let unitOfWork: UnitOfWork

beforeAll(async () => {
  service = await startTestApp()
  unitOfWork = createUnitOfWork(service.db, service.clock)
})
afterAll(() => service.close())

function writeOf(key: string, payload: unknown = { choice: 'a' }) {
  return {
    communityCode: COMMUNITY,
    operation: 'try_write',
    request: { accountId: '1', key, requestId: 'request-1', payload },
  }
}

async function auditCount(subjectId: string): Promise<number> {
  const rows = await service.db
    .selectFrom('audit_entries')
    .select('id')
    .where('community_code', '=', COMMUNITY)
    .where('subject_id', '=', subjectId)
    .execute()
  return rows.length
}

test('a repeated request is answered again and not done again', async () => {
  let runs = 0
  const work = async () => {
    runs += 1
    return { subjectId: 'repeat', result: { run: runs } }
  }
  const first = await unitOfWork.write(writeOf('key-repeat'), work)
  const second = await unitOfWork.write(writeOf('key-repeat'), work)
  expect([first, second, runs]).toEqual([{ run: 1 }, { run: 1 }, 1])
  expect(await auditCount('repeat')).toBe(1)
})

test('the same request sent many times at once is done once', async () => {
  let runs = 0
  const results = await Promise.all(
    Array.from({ length: 8 }, () =>
      unitOfWork.write(writeOf('key-parallel'), async () => {
        runs += 1
        return { subjectId: 'parallel', result: runs }
      }),
    ),
  )
  expect(results).toEqual(Array.from({ length: 8 }, () => 1))
  expect(await auditCount('parallel')).toBe(1)
})

test('a key belongs to one request', async () => {
  const work = async () => ({ subjectId: 'reuse', result: null })
  await unitOfWork.write(writeOf('key-reuse'), work)
  await expect(unitOfWork.write(writeOf('key-reuse', { choice: 'b' }), work)).rejects.toMatchObject(
    {
      code: 'idempotency_key_reused',
    },
  )
})

test('a key belongs to one request also when the other goes to another community', async () => {
  const elsewhere = { ...writeOf('key-elsewhere', { choice: 'b' }), communityCode: '430503999998' }
  const work = async () => ({ subjectId: 'elsewhere', result: null })
  await unitOfWork.write(writeOf('key-elsewhere'), work)
  await expect(unitOfWork.write(elsewhere, work)).rejects.toMatchObject({
    code: 'idempotency_key_reused',
  })
})

test('of two requests with one key to two communities at once only one is done', async () => {
  const results = await Promise.allSettled(
    ['430503999997', '430503999996'].map((communityCode) => {
      const write = { ...writeOf('key-twice', { communityCode }), communityCode }
      return unitOfWork.write(write, async () => ({ subjectId: 'twice', result: communityCode }))
    }),
  )
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('the same key of another account is another request', async () => {
  const mine = writeOf('key-shared')
  const theirs = { ...mine, request: { ...mine.request, accountId: '2' } }
  const work = (result: string) => async () => ({ subjectId: 'shared', result })
  expect(await unitOfWork.write(mine, work('mine'))).toBe('mine')
  expect(await unitOfWork.write(theirs, work('theirs'))).toBe('theirs')
})

test('a request is the same whatever the order of its fields', async () => {
  const work = async () => ({ subjectId: 'order', result: 'once' })
  await unitOfWork.write(writeOf('key-order', { body: { a: 1, b: [{ c: 2, d: 3 }] } }), work)
  const again = writeOf('key-order', { body: { b: [{ d: 3, c: 2 }], a: 1 } })
  expect(await unitOfWork.write(again, work)).toBe('once')
})

test('a write that fails leaves nothing, so the same key may try again', async () => {
  const failing = unitOfWork.write(writeOf('key-failed'), async (trx, now) => {
    await trx
      .insertInto('places')
      .values({ code: '99', parent_code: null, level: 'province', name: `${now.getTime()}` })
      .execute()
    throw new Error('the work failed')
  })
  await expect(failing).rejects.toThrow('the work failed')
  expect(
    await service.db.selectFrom('places').select('code').where('code', '=', '99').execute(),
  ).toEqual([])
  await expect(
    unitOfWork.write(writeOf('key-failed'), async () => ({ subjectId: 'again', result: 'done' })),
  ).resolves.toBe('done')
})
