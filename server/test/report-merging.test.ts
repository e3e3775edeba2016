import { runReportClock } from '../src/modules/reports/run-report-clock'
import { GRID } from './file-for-somebody'
import {
  act,
  buildReport,
  fileReport,
  getReport,
  getSteps,
  PAVILION,
  type Position,
  positionIn,
  REPORTS,
  resolve,
} from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const SUBDISTRICT = 'subdistrict:430503005'
const DAY_MS = 24 * 3_600_000

let service: TestApp
let chen: TestClient
let deng: TestClient
let he: TestClient
let worker: TestClient
let committee: TestClient
let position: Position

beforeAll(async () => {
  service = await startTestApp()
  chen = await service.as('resident-chen')
  deng = await service.as('resident-deng')
  he = await service.as('resident-he')
  worker = await service.as('worker-zhou')
  committee = await service.as('committee-wang')
  position = await positionIn(service, GRID)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const submit = (by: TestClient, changes: object = {}) =>
  fileReport(by, buildReport(position, { ...PAVILION, ...changes }))

/** Whoever merges has taken the report on before. */
async function merge(by: TestClient, id: string, into: string) {
  await act(by, id, 'acceptance')
  return act(by, id, 'merge', { into, note: '说的是同一件事' })
}

describe('merging', () => {
  async function pair() {
    const main = await submit(chen)
    const merged = await submit(deng)
    return { main, merged }
  }

  test('the merged report is closed as a duplicate, and its reporter goes on reading what is done', async () => {
    const { main, merged } = await pair()
    await act(he, merged, 'following')
    const response = await merge(worker, merged, main)
    expect(response.json()).toMatchObject({
      status: 'closed',
      closedAs: 'duplicate',
      mergedInto: { id: main, status: 'submitted', title: '小花园的凉亭柱子歪了，怕倒下来砸到人' },
    })
    expect((await getReport(chen, main)).followerCount).toBe(2)
    expect((await getReport(deng, main)).abilities).toMatchObject({ follow: false, unfollow: true })

    await act(worker, main, 'acceptance')
    await act(worker, main, 'progress', { note: '先用木桩撑住了', uploadIds: [] })
    await act(worker, main, 'notes', { note: '内部的话' })
    const timeline = await getSteps(deng, merged)
    expect(
      timeline.map(({ event, isOfMain }: { event: string; isOfMain: boolean }) => [
        event,
        isOfMain,
      ]),
    ).toEqual([
      ['progress', true],
      ['accept', true],
      ['merge', false],
      ['accept', false],
      ['submit', false],
      ['submit', true],
    ])
    expect(JSON.stringify(timeline)).not.toContain('内部的话')
    const open = (await deng.get(`${REPORTS}?view=mine&status=open&limit=100`)).json().items
    expect(open.map(({ id }: { id: string }) => id)).toContain(merged)
  })

  test('each reporter confirms for themselves, and only once the main report has an answer', async () => {
    const { main, merged } = await pair()
    await merge(worker, merged, main)
    const early = await act(deng, merged, 'confirmation')
    expect([early.statusCode, early.json().code]).toEqual([409, 'main_report_open'])
    expect((await getReport(deng, merged)).abilities).toMatchObject({
      confirm: false,
      dispute: true,
    })

    await resolve(worker, main)
    expect((await getReport(deng, merged)).abilities).toMatchObject({
      confirm: true,
      dispute: true,
    })
    expect((await getReport(chen, merged)).abilities.confirm).toBe(false)
    const asked = (await deng.get(`${REPORTS}?view=mine&status=asked&limit=100`)).json().items
    expect(asked.map(({ id }: { id: string }) => id)).toContain(merged)
    const confirmed = await act(deng, merged, 'confirmation', { rating: 'satisfied' })
    expect(confirmed.json()).toMatchObject({ status: 'closed', closedAs: 'confirmed' })
    expect((await getReport(chen, main)).status).toBe('resolved')
  })

  test('a dispute brings it back alone, to the unit that had it, whoever answered for the main report', async () => {
    const { main, merged } = await pair()
    await merge(worker, merged, main)
    await act(worker, main, 'acceptance')
    const handedOff = await act(worker, main, 'hand-offs', {
      unit: 'committee:430503005003',
      reason: '要居委会出面',
    })
    expect(handedOff.statusCode).toBe(200)
    await act(committee, main, 'hand-offs/acceptance')
    await act(committee, main, 'resolution', { note: '修好了', uploadIds: [] })
    await act(chen, main, 'confirmation')
    const disputed = await act(deng, merged, 'dispute', { reason: '另一根柱子还歪着' })
    expect(disputed.json()).toMatchObject({
      status: 'in_progress',
      mergedInto: null,
      accountable: { unit: `grid:${GRID}` },
    })
    expect(await getReport(chen, main)).toMatchObject({ closedAs: 'confirmed', followerCount: 0 })
    expect(
      (await getSteps(deng, merged)).some(({ isOfMain }: { isOfMain: boolean }) => isOfMain),
    ).toBe(false)
  })

  test.each([
    [
      'rejected',
      async (main: string) =>
        act(worker, main, 'rejection', { reason: '不归社区管', referTo: '园林局' }),
    ],
    ['withdrawn', async (main: string) => act(chen, main, 'withdrawal')],
  ])(
    'when the main report is %s, what was merged is handled by itself again',
    async (status, end) => {
      const { main, merged } = await pair()
      const other = await submit(he)
      await merge(worker, merged, main)
      await merge(worker, other, main)
      expect((await end(main)).json().status).toBe(status)
      for (const [person, id] of [
        [deng, merged],
        [he, other],
      ] as const) {
        expect(await getReport(person, id)).toMatchObject({
          status: 'in_progress',
          mergedInto: null,
          accountable: { unit: `grid:${GRID}` },
        })
        expect((await getSteps(person, id))[0]).toMatchObject({
          event: 'unmerge',
          actorRole: 'clock',
        })
      }
      expect((await getReport(chen, main)).followerCount).toBe(0)
      const todo = (await worker.get(`${REPORTS}?view=todo&status=open&limit=100`)).json().items
      expect(todo.map(({ id }: { id: string }) => id)).toEqual(
        expect.arrayContaining([merged, other]),
      )
    },
  )

  test('staff part what was merged by mistake; followers of the main report by choice stay', async () => {
    const { main, merged } = await pair()
    await act(he, main, 'following')
    await act(he, merged, 'following')
    await merge(worker, merged, main)
    expect((await getReport(chen, main)).followerCount).toBe(2)
    const parted = await act(worker, merged, 'unmerge', { note: '说的是另一座凉亭' })
    expect(parted.json()).toMatchObject({ status: 'in_progress', mergedInto: null })
    expect((await getReport(chen, main)).followerCount).toBe(1)
    expect((await getReport(he, main)).abilities.unfollow).toBe(true)
  })

  test('nobody but the handlers merges, and only into an open public report of the community', async () => {
    const { main, merged } = await pair()
    for (const other of [deng, chen, await service.as('worker-liu')]) {
      expect((await merge(other, merged, main)).statusCode).toBe(403)
    }
    const refused = async (into: string) => {
      const response = await merge(worker, merged, into)
      return [response.statusCode, response.json().code]
    }
    expect(await refused(merged)).toEqual([422, 'merge_target_invalid'])
    expect(await refused('430503005003-999999')).toEqual([422, 'merge_target_invalid'])
    expect(await refused('430503005004-1')).toEqual([422, 'merge_target_invalid'])
    expect(await refused(await submit(chen, { isPublic: false }))).toEqual([
      422,
      'merge_target_invalid',
    ])
    const withdrawn = await submit(chen)
    await act(chen, withdrawn, 'withdrawal')
    expect(await refused(withdrawn)).toEqual([409, 'merge_target_over'])

    await merge(worker, merged, main)
    const third = await submit(he)
    expect((await merge(worker, third, merged)).json().code).toBe('merge_target_over')
    expect((await merge(worker, main, third)).json().code).toBe('has_duplicates')
    expect((await merge(worker, merged, main)).json().code).toBe('report_transition_illegal')
  })

  test('nobody merges into what others answer for', async () => {
    const { main, merged } = await pair()
    await act(worker, main, 'acceptance')
    await act(worker, main, 'hand-offs', { unit: SUBDISTRICT, reason: '要街道出面' })
    const officer = await service.as('subdistrict-li')
    expect((await act(officer, main, 'hand-offs/acceptance')).statusCode).toBe(200)
    const refused = await merge(worker, merged, main)
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'merge_target_of_others'])
  })

  test('its reporter says at once that it is another matter, and it is never merged again', async () => {
    const { main, merged } = await pair()
    await merge(worker, merged, main)
    const apart = await act(deng, merged, 'dispute', { reason: '我说的是另一座凉亭' })
    expect(apart.json()).toMatchObject({
      status: 'in_progress',
      mergedInto: null,
      accountable: { unit: `grid:${GRID}` },
    })
    const again = await merge(worker, merged, main)
    expect([again.statusCode, again.json().code]).toEqual([409, 'report_kept_apart'])
    expect((await getReport(worker, merged)).abilities.merge).toBe(false)
  })

  test('merging and parting wash no clock: what is overdue and escalated stays so', async () => {
    const { main, merged } = await pair()
    await act(worker, merged, 'acceptance')
    service.clock.set(new Date(TEST_NOW.getTime() + 20 * DAY_MS))
    await runReportClock(service.db, service.clock.now())
    const late = await service.as('worker-zhou')
    const before = await getReport(late, merged)
    expect(before.escalatedTo).not.toBeNull()
    await merge(late, merged, main)
    const parted = (await act(late, merged, 'unmerge', { note: '并错了' })).json()
    const { resolveDueAt, escalatedTo } = before
    expect(parted).toMatchObject({ status: 'in_progress', resolveDueAt, escalatedTo })
  })

  test('the levels above part what was merged, too', async () => {
    const { main, merged } = await pair()
    await merge(worker, merged, main)
    const officer = await service.as('subdistrict-li')
    const parted = await act(officer, merged, 'unmerge', { note: '看了照片，是两座凉亭' })
    expect(parted.json()).toMatchObject({ status: 'in_progress', mergedInto: null })
  })

  test('two reports merged into each other at once: one stays open', async () => {
    const { main, merged } = await pair()
    const responses = await Promise.all([merge(worker, merged, main), merge(worker, main, merged)])
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    const states = [(await getReport(chen, main)).status, (await getReport(deng, merged)).status]
    expect(states.sort()).toEqual(['accepted', 'closed'])
  })

  test('a repeated merge under the same key is answered, not refused', async () => {
    const { main, merged } = await pair()
    const body = { into: main, note: '同一件事' }
    await act(worker, merged, 'acceptance')
    await worker.post(`${REPORTS}/${merged}/merge`, body, 'key-merge-1')
    const again = await worker.post(`${REPORTS}/${merged}/merge`, body, 'key-merge-1')
    expect(again.statusCode).toBe(200)
  })
})
