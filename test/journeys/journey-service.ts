import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import gcoord from 'gcoord'
import { sql } from 'kysely'
import { buildApp } from '../../server/src/app'
import { openWechat } from '../../server/src/check-run'
import type { PushSettings } from '../../server/src/integrations/wechat/push-message'
import type { WechatSettings } from '../../server/src/integrations/wechat/wechat-client'
import { createSealing } from '../../server/src/lib/sealing'
import { runMessageClock } from '../../server/src/modules/messages/run-message-clock'
import { runReportClock } from '../../server/src/modules/reports/run-report-clock'
import { createWechatMessagesService } from '../../server/src/modules/wechat/wechat-messages-service'
import { copyTemplate } from '../../server/test/database-template'
import { insertPerson } from '../../server/test/insert-person'
import { suiteLogger } from '../../server/test/suite-log'
import { TEST_DATA_KEY } from '../../server/test/test-data-key'
import { readJourneyCity } from './journey-city'

const DAY_MS = 24 * 60 * 60 * 1000

/** Degrees. */
interface Position {
  readonly longitude: number
  readonly latitude: number
}

/** The whole service with the demo city, listening, on a clock that runs and can be put forward. */
export interface JourneyService {
  /** Serves the browser edition and the API. */
  readonly address: string
  /** How far its clock was put forward so far. */
  passedMs(): number
  /** Also does what time does to reports. @returns milliseconds */
  passDays(days: number): Promise<number>
  /** A building of a grid, or its middle: as WeChat tells it (GCJ-02) and as browsers do (WGS-84). */
  findStand(gridCode: string): Promise<{ gcj02: Position; wgs84: Position }>
  /** Who have signed in once, and neither live nor work anywhere. */
  addPeople(people: readonly NewPerson[]): Promise<void>
  /** What the job does with messages every minute. */
  runMessages(): Promise<void>
  close(): Promise<void>
}

interface NewPerson {
  readonly key: string
  readonly name: string
  readonly phone: string | undefined
}

/**
 * @param wechat where a stand-in of WeChat listens
 * @param isDemo whether demo people may be picked to sign in
 */
export async function startJourneyService({
  wechat,
  push,
  isDemo = true,
}: {
  isDemo?: boolean
  wechat?: WechatSettings
  /** With it WeChat's stand-in checks what is written, and its word on photos arrives as a push. */
  push?: PushSettings
} = {}): Promise<JourneyService> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'linge-journey-'))
  const database = await copyTemplate(readJourneyCity())
  let passedMs = 0
  const clock = { now: () => new Date(Date.now() + passedMs) }
  const app = await buildApp(
    {
      db: database.db,
      clock,
      isDemo,
      filesFolder: path.join(folder, 'files'),
      secret: 'a secret that only signs sessions of journeys',
      dataKey: TEST_DATA_KEY,
      programFolder: path.resolve(__dirname, '../../server/dist'),
      wechat,
      ...(push
        ? { contentCheck: 'wechat', wechatPush: push, publicUrl: 'https://linge.example.cn' }
        : { contentCheck: 'development' }),
      sms: { provider: 'development', perDay: 1_000 },
    },
    {
      ...suiteLogger(),
      webFolder: path.resolve(__dirname, '../../dist/h5'),
      // Everybody comes from one address, each with a browser that has none of the files yet.
      requestsPerMinute: 1_000_000,
    },
  )
  return {
    address: await app.listen({ host: '127.0.0.1', port: 0 }),
    passedMs: () => passedMs,
    async passDays(days) {
      passedMs += days * DAY_MS
      const { failures } = await runReportClock(database.db, clock.now())
      expect(failures).toEqual([])
      return days * DAY_MS
    },
    async addPeople(people) {
      for (const { key, name, phone } of people)
        await insertPerson(database.db, key, { name, phone })
    },
    async findStand(gridCode) {
      const { rows } = await sql<{ lng: number; lat: number }>`
        select coalesce(placed.lng, middle.lng) as lng, coalesce(placed.lat, middle.lat) as lat
          from (select avg((point ->> 0)::float8) as lng, avg((point ->> 1)::float8) as lat
                  from grids, jsonb_array_elements(polygon -> 0) as point
                 where code = ${gridCode}) middle
          left join lateral (
            select lng, lat from buildings
             where grid_code = ${gridCode} and lng is not null order by id limit 1) placed on true
      `.execute(database.db)
      const [{ lng, lat } = { lng: Number.NaN, lat: Number.NaN }] = rows
      const [longitude, latitude] = gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84)
      return { gcj02: { longitude: lng, latitude: lat }, wgs84: { longitude, latitude } }
    },
    async runMessages() {
      const templates = wechat?.templates ?? {}
      const sealing = createSealing(TEST_DATA_KEY)
      const outside = { db: database.db, clock, wechat }
      const { failures } = await runMessageClock({
        db: database.db,
        clock,
        templates,
        wechat: createWechatMessagesService({
          ...{ db: database.db, sealing, client: openWechat(outside, sealing) },
          onFailure: () => undefined,
        }),
      })
      expect(failures).toEqual([])
    },
    async close() {
      await app.close()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
