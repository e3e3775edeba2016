import { dayAt } from '../src/lib/shanghai-time'
import { approve, claimed, decline as declineClaim, homesOf, insertNewcomer } from './build-claim'
import { openPoll } from './build-consultation'
import { handOver } from './build-delegation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { correct, unitsOf } from './build-roll'
import {
  appeal,
  askOpinions,
  decideAppeal,
  decline,
  endedPoll,
  expectOk,
  listOf,
  MILESTONES,
  plan,
  uploadPhotos,
  written,
} from './build-steps'
import { answer, propose, support } from './build-topic'
import { messagesOf, runMessages, textsOf } from './run-messages'
import { startTestApp, type TestApp, type TestClient } from './test-app'

// Of the subdistrict of the cast, so that there is somebody above its committee.
const COMMUNITY = '430503005993'
const TITLE = '小区东门夜里几点关'

let service: TestApp
let place: Neighbourhood
let owner: TestClient
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  place = await buildNeighbourhood(service, COMMUNITY)
})
afterAll(() => service.close())
beforeEach(async () => {
  service.clock.advanceHours(24)
  await renew()
  await runMessages(service)
})

const me = () => place.owner(1)

async function renew(): Promise<void> {
  owner = await place.owner(1)
  committee = await place.committee()
}

async function later(hours: number): Promise<void> {
  service.clock.advanceHours(hours)
  await renew()
  await runMessages(service)
}

const hence = (hours: number) =>
  new Date(service.clock.now().getTime() + hours * 3_600_000).toISOString()

/** The texts that were not there before. */
async function newOf(
  who: () => Promise<TestClient>,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const before = (await messagesOf(await who())).length
  await work()
  const texts = await textsOf(await who())
  return texts.slice(0, texts.length - before)
}

describe('consultations', () => {
  test('opinions, the vote, its last day and its result are told to all who live there, once', async () => {
    const told = await newOf(me, async () => {
      await askOpinions(service, place)
      await runMessages(service)
      await runMessages(service)
    })
    expect(told).toEqual([expect.stringMatching(`^“${TITLE}”在听大家的意见，到12月6日`)])
    const running = await newOf(me, async () => {
      await openPoll(place, { closesAt: hence(48) })
      await later(0)
      await later(25)
    })
    expect(running).toEqual([
      expect.stringMatching(/的表决到11月28日 10:00截止。投过的不用再投。$/),
      expect.stringMatching(/开始表决，到11月28日 10:00为止。$/),
    ])
    const ended = await newOf(
      () => place.family(6),
      async () => {
        const { id } = await endedPoll(service, place)
        await renew()
        await owner.get(`/api/v1/consultations/${id}`)
        await runMessages(service)
        await runMessages(service)
      },
    )
    expect(ended[0]).toBe(`“${TITLE}”的表决有结果了。`)
    const elsewhere = await service.as('resident-chen')
    expect(await textsOf(elsewhere)).not.toContain(ended[0])
  })

  test('a poll of one grid is told in that grid', async () => {
    const neighbour = await place.owner(6)
    const told = await newOf(
      async () => neighbour,
      async () => {
        const closesAt = hence(20)
        await openPoll({ ...place, communityCode: place.gridCodes[0] }, { closesAt })
        await runMessages(service)
      },
    )
    expect(told).toEqual([])
    expect((await textsOf(owner))[0]).toContain('开始表决')
  })

  test('what is done is told, what is late once its day is over, and not what was put off', async () => {
    const { id } = await endedPoll(service, place)
    await renew()
    const dueOn = dayAt(new Date(hence(24)))
    const names = ['装灯', '换锁', '刷墙'].map((title) => ({ title, dueOn }))
    expectOk(await plan(committee, { id }, names))
    const [lit, lock] = await listOf(committee, `/api/v1/consultations/${id}/milestones?limit=9`)
    await runMessages(service)
    const told = await newOf(me, async () => {
      const uploadIds = await uploadPhotos(committee, 1)
      expectOk(
        await committee.post(`${MILESTONES}/${lit?.id}/completion`, {
          note: '三盏灯都装好了',
          uploadIds,
        }),
      )
      const postponement = { dueOn: dayAt(new Date(hence(72))), reason: '锁还没有到货' }
      expectOk(await committee.post(`${MILESTONES}/${lock?.id}/postponement`, postponement))
      await later(0)
      await later(48)
    })
    expect(told).toEqual([`“${TITLE}”有一步过了日子还没做完。`, `“${TITLE}”又落实了一步。`])
  })

  test('an author is told that an opinion stays closed, and how the appeal came out', async () => {
    const thing = await askOpinions(service, place)
    const opinion = await written(owner, thing)
    const told = await newOf(me, async () => {
      expectOk(await decline(committee, opinion))
      expectOk(await appeal(owner, opinion))
      expectOk(await decideAppeal(await service.as('subdistrict-li'), opinion))
    })
    expect(told).toEqual([
      `您对“${TITLE}”的申诉有结果了。`,
      `您对“${TITLE}”的意见没有公开。点开看原因，可以申诉。`,
    ])
  })

  test('whoever proposed or supported a topic is told the answer', async () => {
    const topic = await propose(owner, COMMUNITY)
    const neighbour = await place.owner(2)
    await support(neighbour, topic)
    expectOk(await answer(committee, topic))
    for (const person of [owner, neighbour]) {
      expect((await messagesOf(person))[0]).toMatchObject({
        text: '居委会答复了议题“小花园添几把长椅”。',
        target: 'topic',
        targetId: topic.id,
      })
    }
  })

  test('a household is told what changes on the roll and who casts for it', async () => {
    const poll = await openPoll(place, { closesAt: hence(48) })
    const family = await place.family(1)
    const delegate = await place.owner(2)
    const id = await handOver(poll, { from: owner, to: delegate })
    expect((await textsOf(family))[0]).toBe(
      `您家有人把“${TITLE}”的投票委托给别人。不同意的话，点开可以撤回。`,
    )
    expectOk(await committee.post(`/api/v1/delegations/${id}/acceptance`))
    for (const person of [owner, family, delegate]) {
      expect((await textsOf(person))[0]).toBe(`“${TITLE}”的委托投票有结果了。`)
    }
    const [, , third] = await unitsOf(committee, poll)
    expectOk(await correct(place, poll, { kind: 'remove', votingUnitId: third?.id }))
    expect((await messagesOf(await place.family(3)))[0]).toMatchObject({
      text: `“${TITLE}”的名册里，您家的一项改了。`,
      target: 'roll',
      targetId: poll.pollId,
    })
  })
})

describe('notices', () => {
  test('everybody it is for is told once it is out, by its present title', async () => {
    const told = await newOf(me, async () => {
      const publishesAt = hence(5)
      await publishNotice(committee, COMMUNITY, { publishesAt, expiresAt: hence(50) })
      await later(0)
    })
    expect(told).toEqual([])
    await later(6)
    await later(0)
    expect((await messagesOf(owner))[0]).toMatchObject({
      text: '新通知：周三停水六小时',
      target: 'notice',
    })
  })

  test('what is withdrawn is told nobody any more, and its title stands in no message', async () => {
    const { id } = await publishNotice(committee, COMMUNITY, {
      title: '张三家欠费',
      expiresAt: hence(50),
    })
    await runMessages(service)
    expect((await textsOf(owner))[0]).toBe('新通知：张三家欠费')
    expectOk(await committee.post(`${NOTICES}/${id}/withdrawal`, { reason: '写错了人' }))
    expect((await textsOf(owner))[0]).toBe('新通知：（已撤回）')
    const stored = await service.db.selectFrom('messages').selectAll().execute()
    expect(JSON.stringify(stored)).not.toContain('张三')
  })

  test('one for owners tells owners, one for a grid the grid', async () => {
    const expiresAt = hence(50)
    const family = await place.family(1)
    const away = await place.owner(6)
    await publishNotice(committee, place.gridCodes[0], { audience: 'owners', expiresAt })
    const told = await newOf(me, () => runMessages(service))
    expect(told).toHaveLength(1)
    expect((await textsOf(family))[0]).not.toBe((await textsOf(owner))[0])
    expect(
      await newOf(
        async () => away,
        () => runMessages(service),
      ),
    ).toEqual([])
  })

  test('an announcement that stops in between goes on where it was and tells nobody twice', async () => {
    const community = '430503990604'
    const large = await buildNeighbourhood(service, community, 300)
    await publishNotice(await large.committee(), community, { expiresAt: hence(50) })
    const { db } = service
    await runMessages(service)
    await db
      .updateTable('broadcasts')
      .set({ ended_at: null, after_household_id: large.householdIds[100] ?? '0' })
      .where('place_code', '=', community)
      .execute()
    await Promise.all([runMessages(service), runMessages(service)])
    const { count } = await db
      .selectFrom('messages')
      .select((select) => select.fn.countAll<string>().as('count'))
      .innerJoin('household_members as member', 'member.account_id', 'messages.account_id')
      .where('member.community_code', '=', community)
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(1_200)
  })
})

describe('homes', () => {
  test('a claim is told to whoever decides it, the answer to the claimant, and the household who joined', async () => {
    const key = await insertNewcomer(service, 'claims-a-home')
    const newcomer = await service.as(key)
    const home = `${COMMUNITY}-${place.householdIds[0]}`
    const worker = await place.worker()
    const waiting = await newOf(
      async () => worker,
      () => claimed(newcomer, home),
    )
    expect(waiting).toEqual(['今天有人认领住户，等着核实。'])
    expect((await messagesOf(worker))[0]).toMatchObject({
      target: 'decisions',
      targetId: COMMUNITY,
    })
    const [{ id } = { id: '' }] = (
      await worker.get(`/api/v1/household-claims?communityCode=${COMMUNITY}&limit=9`)
    ).json().items
    const joined = await newOf(me, async () => expectOk(await approve(worker, id)))
    expect(joined).toEqual(['有人认领了您家，成了您家的一员。不认识的话，点开可以提出来。'])
    expect(await textsOf(newcomer)).toEqual(['您认领住户的申请通过了。'])

    const { homes } = await homesOf(owner)
    const memberId = homes[0]?.members.find(({ displayName }) => displayName.includes(key))?.id
    const dispute = expectOk(
      await owner.post(`/api/v1/households/${home}/disputes`, { memberId, reason: '不认识这个人' }),
    ).json()
    expect((await textsOf(newcomer))[0]).toBe('您家里有人说您不住这里。网格员或居委会会来核实。')
    expectOk(
      await worker.post(`/api/v1/household-disputes/${dispute.id}/decision`, {
        removes: true,
        reason: '核对过，不住这里',
      }),
    )
    for (const person of [newcomer, owner]) {
      expect((await textsOf(person))[0]).toBe('您家住户的异议有结果了。')
    }
  })

  test('who is turned down is told so, and the household nothing', async () => {
    const newcomer = await service.as(await insertNewcomer(service, 'claims-in-vain'))
    const { id } = await claimed(newcomer, `${COMMUNITY}-${place.householdIds[1]}`)
    const neighbour = await place.owner(2)
    const told = await newOf(
      async () => neighbour,
      async () => expectOk(await declineClaim(await place.worker(), id)),
    )
    expect(told).toEqual([])
    expect(await textsOf(newcomer)).toEqual(['您认领住户的申请没有通过。点开看原因。'])
  })
})

test('a form is told to the workers of its grids', async () => {
  const worker = await place.worker()
  const body = {
    communityCode: COMMUNITY,
    name: '电梯情况表',
    month: '2026-11',
    dueOn: dayAt(new Date(hence(24 * 7))),
    fields: [{ kind: 'asked', question: '有几部电梯？', answer: 'number' }],
  }
  const told = await newOf(
    async () => worker,
    async () => expectOk(await committee.post('/api/v1/forms', body)),
  )
  expect(told).toEqual(['今天有新的表格要填。'])
  expect((await messagesOf(worker))[0]).toMatchObject({ target: 'worker_forms', targetId: null })
})
