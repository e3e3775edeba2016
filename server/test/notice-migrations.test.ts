import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { reachThatStays } from '../src/db/migrations/075-reach-that-stays'
import { readersHearOfIt } from '../src/db/migrations/076-readers-hear-of-it'
import { runNoticeClock } from '../src/modules/notices/run-notice-clock'
import { hoursAhead } from './build-consultation'
import { buildNeighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { startTestApp, type TestApp } from './test-app'

const CODE = '430503990047'

let service: TestApp
afterAll(() => service.close())

test('notices of before keep the reach they had, their readers are up to date, and what was never out goes', async () => {
  service = await startTestApp()
  const home = await buildNeighbourhood(service, CODE)
  const db = service.db as unknown as Kysely<unknown>
  const [committee, owner] = [await home.committee(), await home.owner(1)]
  const ended = await publishNotice(committee, CODE, { expiresAt: hoursAhead(1) })
  const standing = await publishNotice(committee, CODE)
  const waiting = await publishNotice(committee, CODE, { publishesAt: hoursAhead(20) })
  for (const { id } of [ended, standing]) {
    await owner.post(`${NOTICES}/${id}/reads`, { acknowledge: true })
  }
  const withdrawn = await publishNotice(committee, CODE)
  await committee.post(`${NOTICES}/${withdrawn.id}/withdrawal`, { reason: '时间改了' })
  await runNoticeClock(service.db, new Date(hoursAhead(2)))
  const idOf = ({ id }: { id: string }) => id.split('-')[1] ?? ''

  await sql`alter table notices drop column final_reach, drop column is_reason_public`.execute(db)
  await sql`alter table notice_reads drop column version`.execute(db)
  for (const notice of [standing, waiting]) {
    await sql`update notices set version = 1, corrected_at = ${hoursAhead(0)}
               where community_code = ${CODE} and id = ${idOf(notice)}`.execute(db)
    await sql`
      insert into notice_versions (community_code, notice_id, version, title, body, expires_at,
        reason, is_asked_again, corrected_by_account_id, corrected_at)
      select community_code, id, 0, title, body, expires_at, '改了日子', false, author_account_id, ${hoursAhead(0)}
        from notices where community_code = ${CODE} and id = ${idOf(notice)}`.execute(db)
  }
  await sql`update households set is_empty = true
             where community_code = ${CODE} and id = ${home.householdIds[1]}`.execute(db)
  await reachThatStays.up(db)
  await readersHearOfIt.up(db)

  const reach = { households: 6, online: 1, phone: 0, door: 0, paper: 0 }
  const { rows } = await sql`
    select id::text, final_reach, is_reason_public, corrected_at is null as "isAsWritten"
      from notices where community_code = ${CODE} order by notices.id`.execute(db)
  const common = { is_reason_public: false, isAsWritten: true }
  expect(rows).toEqual([
    { ...common, id: idOf(ended), final_reach: reach },
    { ...common, id: idOf(standing), final_reach: null, isAsWritten: false },
    { ...common, id: idOf(waiting), final_reach: null },
    { ...common, id: idOf(withdrawn), final_reach: { ...reach, online: 0 } },
  ])
  const kept = await sql`select notice_id::text as id from notice_versions`.execute(db)
  expect(kept.rows).toEqual([{ id: idOf(standing) }])
  expect(
    await (await home.owner(1)).get(`${NOTICES}/${standing.id}`).then((r) => r.json()),
  ).toMatchObject({
    isRead: true,
    isChangedSinceRead: false,
  })
})
