import { randomUUID } from 'node:crypto'
import { buildDraft, createDraft, openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { askOpinions, CONSULTATIONS, expectOk, listOf, uploadPhotos } from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let visitor: TestClient
let resident: TestClient
let asked: { id: string }

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990064')
  other = await buildNeighbourhood(service, '430503990065', 1)
  committee = await home.committee()
  visitor = await service.as()
  resident = await home.owner(1)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  asked = await askOpinions(service, home)
})
afterAll(() => service.close())

describe('papers', () => {
  const papers = ({ id }: { id: string }) => `${CONSULTATIONS}/${id}/documents`
  const add = async (over: object = {}, key?: string) =>
    committee.post(
      papers(asked),
      { title: '器材的报价单', uploadIds: await uploadPhotos(committee, 2), ...over },
      key,
    )
  const withdraw = (person: TestClient, id: unknown, reason = '报价过期了。', key?: string) =>
    person.post(`/api/v1/documents/${id}/withdrawal`, { reason }, key)

  test('the committee adds a paper page by page; everybody reads it in that order', async () => {
    const uploadIds = await uploadPhotos(committee, 3)
    const added = await add({ uploadIds, title: '报价单，电话13812345678' })
    expect(added.json()).toMatchObject({ documentCount: 1 })
    const [paper] = await listOf(visitor, papers(asked))
    expect(paper).toMatchObject({
      title: '报价单，电话138****5678',
      addedBy: '测试430503990064-committee',
      addedAt: TEST_NOW.toISOString(),
      withdrawal: null,
      photos: uploadIds.map((id) => ({ id, width: 40 })),
    })
    const [page] = (paper?.photos ?? []) as { url: string }[]
    const photo = await visitor.get(page?.url ?? '')
    expect(photo.headers['content-type']).toBe('image/jpeg')
    expect(photo.headers['x-content-type-options']).toBe('nosniff')
  })

  test('what is withdrawn keeps its title and the reason, not its pages', async () => {
    await add()
    const [paper] = await listOf(visitor, papers(asked))
    expect((await withdraw(visitor, paper?.id)).statusCode).toBe(401)
    for (const person of [resident, await home.worker(), await other.committee()]) {
      expect((await withdraw(person, paper?.id)).statusCode).toBe(403)
    }
    expect((await withdraw(committee, paper?.id, '不')).json()).toMatchObject({
      fields: { reason: expect.any(String) },
    })
    const key = randomUUID()
    service.clock.advanceHours(1)
    const [shown] = await listOf(visitor, papers(asked))
    const [page] = (shown?.photos ?? []) as { url: string }[]
    expectOk(await visitor.get(page?.url ?? ''))
    await withdraw(committee, paper?.id, undefined, key)
    expect((await visitor.get(page?.url ?? '')).statusCode).toBe(404)
    expect((await withdraw(committee, paper?.id, undefined, key)).statusCode).toBe(200)
    expect((await withdraw(committee, paper?.id)).json()).toMatchObject({
      code: 'illegal_transition',
    })
    expect(await listOf(visitor, papers(asked))).toMatchObject([
      {
        title: '器材的报价单',
        withdrawal: {
          reason: '报价过期了。',
          withdrawnBy: '测试430503990064-committee',
          withdrawnAt: service.clock.now().toISOString(),
        },
        photos: [],
      },
    ])
    const steps = await visitor.get(`${CONSULTATIONS}/${asked.id}/steps`)
    expect(steps.json()).toMatchObject({ documentCount: 0 })
  })

  test('a draft may have papers, which nobody else sees; they go when it is thrown away', async () => {
    const draft = await createDraft(committee, home.communityCode)
    const uploadIds = await uploadPhotos(committee, 1)
    expectOk(await committee.post(papers(draft), { title: '还没发的材料', uploadIds }))
    expect((await visitor.get(papers(draft))).statusCode).toBe(404)
    expect((await resident.post(papers(draft), { title: '别人的', uploadIds })).statusCode).toBe(
      404,
    )
    expect((await committee.post(`${CONSULTATIONS}/${draft.id}/removal`)).statusCode).toBe(200)
    expect((await committee.get(papers(draft))).statusCode).toBe(404)
  })

  test('pages are one’s own unused uploads; a refused paper uses none up', async () => {
    const [mine = ''] = await uploadPhotos(committee, 1)
    const [ofOther = ''] = await uploadPhotos(resident, 1)
    const refused = await add({ uploadIds: [mine, ofOther] })
    expect(refused.json()).toMatchObject({ status: 422, code: 'upload_unknown' })
    expect((await add({ uploadIds: [mine] })).statusCode).toBe(200)
    expect((await add({ uploadIds: [mine] })).json()).toMatchObject({ code: 'upload_unknown' })
  })

  test.each([
    ['no page', { uploadIds: [] }, 'uploadIds'],
    ['a page twice', { uploadIds: Array(2).fill(randomUUID()) }, 'uploadIds'],
    ['a title of one character', { title: '价' }, 'title'],
    ['a title on two lines', { title: '报价\n单' }, 'title'],
    ['an unknown field', { kind: 'pdf' }, 'kind'],
  ])('a paper with %s is refused by name', async (_case, over, field) => {
    expect((await add(over)).json()).toMatchObject({
      status: 400,
      fields: { [field]: expect.any(String) },
    })
  })

  test('only the committee adds, and the same request twice adds once', async () => {
    const uploadIds = await uploadPhotos(resident, 1)
    const body = { title: '我的材料', uploadIds }
    expect((await visitor.post(papers(asked), body)).statusCode).toBe(401)
    for (const person of [resident, await other.committee()]) {
      expect((await person.post(papers(asked), body)).statusCode).toBe(403)
    }
    const mine = { title: '器材的报价单', uploadIds: await uploadPhotos(committee, 1) }
    const key = randomUUID()
    await committee.post(papers(asked), mine, key)
    expect((await committee.post(papers(asked), mine, key)).json()).toMatchObject({
      documentCount: 1,
    })
    expect((await withdraw(committee, `${home.communityCode}-999999`)).statusCode).toBe(404)
  })

  test('twenty are enough; one that was withdrawn makes room', async () => {
    const row = {
      community_code: home.communityCode,
      consultation_id: asked.id.split('-')[1] ?? '',
      title: '材料',
      added_by_account_id: '1',
      added_at: TEST_NOW,
    }
    await service.db
      .insertInto('documents')
      .values(Array.from({ length: 20 }, () => row))
      .execute()
    expect((await add()).json()).toMatchObject({ status: 409, code: 'too_many_documents' })
    const [paper] = await listOf(visitor, papers(asked))
    await withdraw(committee, paper?.id)
    expect((await add()).statusCode).toBe(200)
  })
})

describe('corrections', () => {
  const url = ({ id }: { id: string }) => `${CONSULTATIONS}/${id}/corrections`
  const { title, body } = buildDraft('')
  const better = { title, body: body.replace('担心', '很担心'), reason: '漏了一个字。' }

  test('what stood there before, what stands there now, who, when and why are public', async () => {
    service.clock.advanceHours(1)
    const corrected = await committee.post(url(asked), better)
    expect(corrected.json()).toMatchObject({ correctionCount: 1 })
    const seen = await visitor.get(`${CONSULTATIONS}/${asked.id}`)
    expect(seen.json()).toMatchObject({ title, body: better.body })
    service.clock.advanceHours(0.9)
    await committee.post(url(asked), { ...better, title: '小区东门几点关', reason: '标题太长。' })
    expect(await listOf(visitor, url(asked))).toMatchObject([
      { before: { title }, after: { title: '小区东门几点关' }, reason: '标题太长。' },
      {
        before: { title, body },
        after: { title, body: better.body },
        reason: '漏了一个字。',
        correctedBy: '测试430503990064-committee',
        correctedAt: new Date(TEST_NOW.getTime() + 3_600_000).toISOString(),
      },
    ])
  })

  test('a poll’s question is no part of it, and is as it was', async () => {
    const before = (await visitor.get(`${CONSULTATIONS}/${asked.id}`)).json().poll
    const tried = await committee.post(url(asked), { ...better, question: '关不关东门？' })
    expect(tried.json()).toMatchObject({ status: 400, fields: { question: expect.any(String) } })
    await committee.post(url(asked), better)
    expect((await visitor.get(`${CONSULTATIONS}/${asked.id}`)).json().poll).toEqual(before)
  })

  test('a draft is not corrected; a consultation that is written anew is refused from then on', async () => {
    const draft = await createDraft(committee, home.communityCode)
    expect((await committee.post(url(draft), better)).json()).toMatchObject({
      status: 409,
      code: 'illegal_transition',
    })
    const revision = `${CONSULTATIONS}/${asked.id}/revision`
    const anew = await committee.post(revision, buildDraft(home.communityCode))
    expect(anew.json()).toMatchObject({ code: 'illegal_transition' })
  })

  test('only the committee, and only a change', async () => {
    expect((await visitor.post(url(asked), better)).statusCode).toBe(401)
    for (const person of [resident, await home.worker(), await other.committee()]) {
      expect((await person.post(url(asked), better)).statusCode).toBe(403)
    }
    const same = await committee.post(url(asked), { title, body, reason: '没有改动。' })
    expect(same.json()).toMatchObject({ status: 422, code: 'nothing_changed' })
    const key = randomUUID()
    await committee.post(url(asked), better, key)
    await committee.post(url(asked), better, key)
    expect(await listOf(visitor, url(asked))).toHaveLength(1)
  })

  test.each([
    ['no reason', { reason: undefined }, 'reason'],
    ['a short reason', { reason: '错' }, 'reason'],
    ['a short text', { body: '太短' }, 'body'],
    ['a long title', { title: '长'.repeat(41) }, 'title'],
  ])('with %s it is refused by name', async (_case, over, field) => {
    expect((await committee.post(url(asked), { ...better, ...over })).json()).toMatchObject({
      status: 400,
      fields: { [field]: expect.any(String) },
    })
  })

  test('once people vote the words they read stand, and more is added at the end', async () => {
    const poll = await openPoll(home)
    const { title, body } = (await visitor.get(`${CONSULTATIONS}/${poll.id}`)).json()
    const correct = (over: object) =>
      committee.post(url(poll), { title, body, reason: '补充施工的天数。', ...over })
    for (const over of [
      { title: '换一个标题' },
      { body: '反过来说：东门夜里不关，一直开着，大家都可以走。' },
      { body: `${body}，不对` },
      { title: '换一个标题', body: `${body}\n补充。` },
    ]) {
      expect((await correct(over)).json()).toMatchObject({ status: 422, code: 'only_additions' })
    }
    expectOk(await correct({ body: `${body}\n补充：施工三天。` }))
    expect((await visitor.get(`${CONSULTATIONS}/${poll.id}`)).json()).toMatchObject({
      title,
      body: `${body}\n补充：施工三天。`,
    })
    service.clock.set(poll.closesAt)
    const late = await home.committee()
    const after = {
      title,
      body: '结果出来以后改的话，和原来写的完全不一样了。',
      reason: '补充施工的天数。',
    }
    expect((await late.post(url(poll), after)).json()).toMatchObject({ code: 'only_additions' })
  })
})
