import { runReportClock } from '../src/modules/reports/run-report-clock'
import { caller, fileForSomebody, type Slip } from './file-for-somebody'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let worker: TestClient
let visitor: ReturnType<typeof caller>
let address = 0

beforeAll(async () => {
  service = await startTestApp()
  worker = await service.as('worker-zhou')
})
beforeEach(() => {
  address += 1
  visitor = caller(service, `192.0.2.${address}`)
})
afterAll(() => service.close())

const claimOf = ({ number, code }: Slip) => ({ number, code })
const work = (id: string, path: string, body: object = {}) =>
  worker.post(`/api/v1/reports/${id}/${path}`, body)
const eventsOf = async (id: string): Promise<string[]> =>
  (await worker.get(`/api/v1/reports/${id}/activities`))
    .json()
    .items.map(({ event }: { event: string }) => event)

async function resolvedReport(): Promise<Slip> {
  const slip = await fileForSomebody(worker, { isPublic: false })
  await work(slip.id, 'acceptance')
  await work(slip.id, 'notes', { note: '先问过物业' })
  await work(slip.id, 'resolution', { note: '灯换好了', uploadIds: [] })
  return slip
}

/** As a person writes it down: small letters, in two groups. */
function handwritten(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase()
}

test('number and code show what the reporter would see, and nothing internal', async () => {
  const slip = await resolvedReport()
  const response = await visitor('', { number: slip.number, code: handwritten(slip.code) })
  expect(response.statusCode).toBe(200)
  const { report, activities } = response.json()
  expect(report).toMatchObject({
    number: slip.number,
    status: 'resolved',
    isMine: true,
    channel: 'phone',
    reporterName: null,
    consent: null,
    accountable: { displayName: '周岚' },
    abilities: { confirm: true, dispute: true, supplement: true, withdraw: false, addNote: false },
  })
  expect(activities.map(({ event }: { event: string }) => event)).toEqual([
    'resolve',
    'accept',
    'submit',
  ])
  expect(await eventsOf(slip.id)).toContain('note')
  const withoutCode = await (await service.as()).get(`/api/v1/reports/${slip.id}`)
  expect(withoutCode.statusCode).toBe(404)
})

test('the holder of the code confirms with a rating; the history says how it was said', async () => {
  const slip = await resolvedReport()
  const confirmed = await visitor('/confirmation', { ...claimOf(slip), rating: 'satisfied' })
  expect(confirmed.json().report).toMatchObject({ status: 'closed', closedAs: 'confirmed' })
  const [latest] = (await worker.get(`/api/v1/reports/${slip.id}/activities`)).json().items
  expect(latest).toMatchObject({
    event: 'confirm',
    actorRole: 'code_holder',
    actor: null,
    rating: 'satisfied',
  })
})

test('the holder of the code disputes, adds words, reminds, withdraws and takes it back', async () => {
  const slip = await resolvedReport()
  const act = (path: string, words: object = {}) => visitor(path, { ...claimOf(slip), ...words })
  expect((await act('/dispute', { reason: '还是不亮' })).json().report.status).toBe('in_progress')
  expect((await act('/supplements', { note: '是门口左边那盏' })).statusCode).toBe(200)
  expect((await act('/reminders')).statusCode).toBe(200)
  expect((await act('/reminders')).json().code).toBe('reminder_too_soon')
  expect((await act('/withdrawal')).json().report.status).toBe('withdrawn')
  expect((await act('/restoration')).json().report.status).toBe('submitted')
  expect((await eventsOf(slip.id)).slice(0, 5)).toEqual([
    'restore',
    'withdraw',
    'remind',
    'supplement',
    'dispute',
  ])
})

test('silence lapses; the holder of the code can still open it again', async () => {
  const slip = await resolvedReport()
  service.clock.advanceHours(7 * 24)
  await runReportClock(service.db, service.clock.now())
  const lapsed = await visitor('', claimOf(slip))
  const reopened = await visitor('/reopening', { ...claimOf(slip), reason: '又不亮了' })
  service.clock.set(TEST_NOW)
  expect(lapsed.json().report).toMatchObject({ status: 'closed', closedAs: 'lapsed' })
  expect(reopened.json().report.status).toBe('in_progress')
})

test('the same confirmation sent twice is one; another one is told that it is over', async () => {
  const slip = await resolvedReport()
  const body = claimOf(slip)
  const [first, second] = await Promise.all([
    visitor('/confirmation', body, 'confirm-by-code-1'),
    visitor('/confirmation', body, 'confirm-by-code-1'),
  ])
  expect([first?.statusCode, second?.statusCode]).toEqual([200, 200])
  const other = await visitor('/confirmation', body)
  expect([other.statusCode, other.json().code]).toEqual([409, 'report_transition_illegal'])
  expect((await eventsOf(slip.id)).filter((event) => event === 'confirm')).toHaveLength(1)
})

test('signed-in staff of the report do not speak for its reporter', async () => {
  const slip = await resolvedReport()
  const asWorker = caller(service, '192.0.2.200', worker.token)
  expect((await asWorker('/confirmation', claimOf(slip))).statusCode).toBe(403)
  expect((await asWorker('/adoption', claimOf(slip))).statusCode).toBe(403)
  expect((await work(slip.id, 'confirmation')).statusCode).toBe(403)
  expect((await worker.get(`/api/v1/reports/${slip.id}`)).json().status).toBe('resolved')
})

describe('guessing', () => {
  test('a wrong number, a wrong code and a report without a code get the very same answer', async () => {
    const { number, code } = await fileForSomebody(worker)
    const own = await service.db
      .selectFrom('reports')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const answers = await Promise.all([
      visitor('', { number, code: 'WRNGCDE2' }),
      visitor('', { number: '261125-999999999', code }),
      visitor('', { number: `261125-${own.id}`, code }),
    ])
    const told = answers.map((answer) => {
      const { requestId: _requestId, ...problem } = answer.json()
      return [answer.statusCode, problem]
    })
    expect(told[0]).toEqual([404, expect.objectContaining({ code: 'lookup_failed' })])
    expect(told[1]).toEqual(told[0])
    expect(told[2]).toEqual(told[0])
  })

  const WRONG = 'WRNGCDE2'

  /** Wrong tries at a number one after the other, and how each was answered. */
  async function fail(number: string, times: number, from = visitor): Promise<number[]> {
    const statuses: number[] = []
    for (let attempt = 0; attempt < times; attempt += 1) {
      statuses.push((await from('', { number, code: WRONG })).statusCode)
    }
    return statuses
  }

  const elsewhere = (host: number, token?: string) => caller(service, `198.51.100.${host}`, token)

  test('after five wrong tries an address is told to wait with that number, for a quarter of an hour', async () => {
    const { number } = await fileForSomebody(worker)
    expect(await fail(number, 6)).toEqual([404, 404, 404, 404, 404, 429])
    expect((await fileForSomebody(worker).then((slip) => fail(slip.number, 1)))[0]).toBe(404)
    service.clock.advanceHours(0.25)
    const later = await fail(number, 1)
    service.clock.set(TEST_NOW)
    expect(later).toEqual([404])
  })

  test('an unknown number is answered in the same way', async () => {
    expect(await fail('261125-888888888', 6)).toEqual([404, 404, 404, 404, 404, 429])
  })

  test('an address in the sixth version of the protocol is its network', async () => {
    const { number } = await fileForSomebody(worker)
    const statuses: number[] = []
    for (let host = 1; host <= 6; host += 1) {
      const from = caller(service, `2001:db8:0:7:${host}::${host}`)
      statuses.push(...(await fail(number, 1, from)))
    }
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429])
    expect(await fail(number, 1, caller(service, '2001:db8:0:100::1'))).toEqual([404])
  })

  test('a right code is heard from the very address that failed five times', async () => {
    const slip = await resolvedReport()
    await fail(slip.number, 6)
    expect((await visitor('', claimOf(slip))).statusCode).toBe(200)
    const disputed = await visitor('/dispute', { ...claimOf(slip), reason: '还是不亮' })
    expect(disputed.statusCode).toBe(200)
  })

  test('whoever fails at a number closes it to nobody elsewhere who knows the code', async () => {
    const slip = await resolvedReport()
    await fail(slip.number, 60)
    expect((await elsewhere(1)('', claimOf(slip))).statusCode).toBe(200)
    const reason = '还是不亮'
    const disputed = await elsewhere(1)('/dispute', { ...claimOf(slip), reason })
    expect(disputed.statusCode).toBe(200)
    const yi = await service.as('resident-yi')
    const adopted = await elsewhere(1, yi.token)('/adoption', claimOf(slip))
    expect(adopted.statusCode).toBe(200)
  })

  test('after fifty wrong tries at a number an address has one try at it in a quarter of an hour', async () => {
    const slip = await fileForSomebody(worker)
    const statuses = await fail(slip.number, 50)
    expect(statuses.filter((status) => status === 404)).toHaveLength(5)
    // Now right and wrong are answered alike.
    const right = await visitor('', claimOf(slip))
    const wrong = await visitor('', { number: slip.number, code: WRONG })
    const told = [right, wrong].map((answer) => {
      const { requestId: _requestId, ...problem } = answer.json()
      return [answer.statusCode, problem]
    })
    expect(told[0]).toEqual([429, expect.objectContaining({ code: 'too_many_tries' })])
    expect(told[1]).toEqual(told[0])
    expect((await visitor('/withdrawal', claimOf(slip))).statusCode).toBe(429)
    const yi = caller(service, `192.0.2.${address}`, (await service.as('resident-yi')).token)
    expect((await yi('/adoption', claimOf(slip))).statusCode).toBe(429)

    expect(await fail(slip.number, 1, elsewhere(2))).toEqual([404])
    expect((await elsewhere(2)('', claimOf(slip))).statusCode).toBe(429)
    expect((await elsewhere(3)('', claimOf(slip))).statusCode).toBe(200)
    service.clock.advanceHours(0.25)
    const later = await visitor('', claimOf(slip))
    service.clock.set(TEST_NOW)
    expect(later.statusCode).toBe(200)
  })

  test('however many tries come at once, five are answered and fifty heard', async () => {
    const slip = await fileForSomebody(worker)
    const countFifties = async () => {
      const counts = await service.db.selectFrom('lookup_failures').select('count').execute()
      return counts.filter(({ count }) => count === 50).length
    }
    const before = await countFifties()
    const answers = await Promise.all(
      Array.from({ length: 55 }, () => visitor('', { number: slip.number, code: WRONG })),
    )
    const statuses = answers.map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => status === 404)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(50)
    // Of the number, of the address, and of the one at the other.
    expect((await countFifties()) - before).toBe(3)
  })

  test('an address that failed sixty times is told to wait, and heard five times at each number', async () => {
    const numbers = Array.from({ length: 61 }, (_, index) => `261125-${777000000 + index}`)
    const statuses: number[] = []
    for (const number of numbers) statuses.push(...(await fail(number, 1)))
    expect(statuses).toEqual([...Array(60).fill(404), 429])
    const slip = await fileForSomebody(worker)
    expect(await fail(slip.number, 4)).toEqual([429, 429, 429, 429])
    expect((await visitor('', claimOf(slip))).statusCode).toBe(200)
    await fail(slip.number, 1)
    expect((await visitor('', claimOf(slip))).statusCode).toBe(429)
    expect((await elsewhere(4)('', claimOf(slip))).statusCode).toBe(200)
  })

  test('right tries are not counted', async () => {
    const slip = await fileForSomebody(worker)
    for (let attempt = 0; attempt < 40; attempt += 1) {
      expect((await visitor('', claimOf(slip))).statusCode).toBe(200)
    }
  })

  test('neither number nor address of a try is kept, and what is over is swept away', async () => {
    await visitor('', { number: '261125-666666666', code: 'WRNGCDE2' })
    const kept = await service.db.selectFrom('lookup_failures').selectAll().execute()
    expect(JSON.stringify(kept)).not.toMatch(/666666666|192\.0\.2/)
    service.clock.advanceHours(1)
    // Each wrong try sweeps a hundred.
    await fail('261125-666666667', Math.ceil(kept.length / 100))
    const { count } = await service.db
      .selectFrom('lookup_failures')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('window_ends_at', '<=', service.clock.now())
      .executeTakeFirstOrThrow()
    service.clock.set(TEST_NOW)
    expect(Number(count)).toBe(0)
  })

  test.each([
    ['a number of another kind', { number: '57', code: 'ABCD2345' }, 'number'],
    ['no code', { number: '261125-57', code: '' }, 'code'],
    ['an unknown field', { number: '261125-57', code: 'ABCD2345', x: 1 }, 'x'],
  ])('%s is refused by name', async (_case, body, field) => {
    const response = await visitor('', body)
    expect(response.statusCode).toBe(400)
    expect(Object.keys(response.json().fields)).toEqual([field])
  })
})

describe('adoption', () => {
  const signedIn = async (key: string) =>
    caller(service, `192.0.2.${address}`, (await service.as(key)).token)

  test('makes the report one’s own: among mine, with everything a reporter may, and the code is dead', async () => {
    const slip = await resolvedReport()
    const chen = await service.as('resident-chen')
    const adopt = await signedIn('resident-chen')
    const adopted = await adopt('/adoption', claimOf(slip))
    expect(adopted.statusCode).toBe(200)
    expect(adopted.json()).toMatchObject({
      id: slip.id,
      isMine: true,
      status: 'resolved',
      abilities: { confirm: true },
    })
    const mine = (await chen.get('/api/v1/reports?view=mine')).json().items
    expect(mine.map(({ id }: { id: string }) => id)).toContain(slip.id)
    const [latest] = (await chen.get(`/api/v1/reports/${slip.id}/activities`)).json().items
    expect(latest).toMatchObject({ event: 'adopt', actorRole: 'reporter', actor: { isMe: true } })
    for (const path of ['', '/confirmation']) {
      const dead = await visitor(path, claimOf(slip))
      expect([dead.statusCode, dead.json().code]).toEqual([410, 'query_code_ended'])
    }
    const confirmed = await chen.post(`/api/v1/reports/${slip.id}/confirmation`)
    expect(confirmed.json()).toMatchObject({ status: 'closed', closedAs: 'confirmed' })
    expect((await work(slip.id, 'query-code')).statusCode).toBe(409)
  })

  test('needs an account and the right code', async () => {
    const slip = await resolvedReport()
    expect((await visitor('/adoption', claimOf(slip))).statusCode).toBe(401)
    const adopt = await signedIn('resident-yi')
    expect((await adopt('/adoption', { number: slip.number, code: 'WRNGCDE2' })).statusCode).toBe(
      404,
    )
    expect((await eventsOf(slip.id)).includes('adopt')).toBe(false)
  })

  test('the same request again is answered again; a second one, by anybody, is told who was first', async () => {
    const slip = await resolvedReport()
    const chen = await signedIn('resident-chen')
    const yi = await signedIn('resident-yi')
    expect((await chen('/adoption', claimOf(slip), 'adopt-again-1')).statusCode).toBe(200)
    expect((await chen('/adoption', claimOf(slip), 'adopt-again-1')).statusCode).toBe(200)
    for (const again of [chen, yi]) {
      const refused = await again('/adoption', claimOf(slip))
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'report_has_reporter'])
    }
  })

  test('of two at once one wins, and the history knows one', async () => {
    const slip = await resolvedReport()
    const answers = await Promise.all(
      (await Promise.all([signedIn('resident-chen'), signedIn('resident-yi')])).map((adopt) =>
        adopt('/adoption', claimOf(slip)),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect((await eventsOf(slip.id)).filter((event) => event === 'adopt')).toHaveLength(1)
  })

  test('confirmed by code and by the account that adopts at once, it is confirmed once', async () => {
    const slip = await resolvedReport()
    const chen = await service.as('resident-chen')
    const adopt = await signedIn('resident-chen')
    const [byCode, byAccount] = await Promise.all([
      visitor('/confirmation', claimOf(slip)),
      adopt('/adoption', claimOf(slip)).then(() =>
        chen.post(`/api/v1/reports/${slip.id}/confirmation`),
      ),
    ])
    const statuses = [byCode?.statusCode, byAccount?.statusCode]
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect((await eventsOf(slip.id)).filter((event) => event === 'confirm')).toHaveLength(1)
    expect((await worker.get(`/api/v1/reports/${slip.id}`)).json().closedAs).toBe('confirmed')
  })
})
