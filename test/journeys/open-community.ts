import { type DemoSession, startDemoSession } from './demo-session'
import { sendRoster, writeImport } from './import-roster'
import {
  COMMITTEE,
  COMMUNITY,
  drawGrids,
  GRIDS,
  NOTICE,
  PHONE_OF,
  writeRoster,
} from './new-community'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** The committee of the new community, at work without its screens. */
export interface OpenCommunity {
  /** The id of each building by its name. */
  listBuildings(): Promise<ReadonlyMap<string, string>>
  /** @returns the id of the notice */
  publish(): Promise<string>
  readReach(noticeId: string): Promise<unknown>
}

/** Sets the community up from its two files, as the console does it: for a runner in which nobody sits at a desk. */
export async function openCommunity(address: string): Promise<OpenCommunity> {
  const operator = await startDemoSession(address, 'operator-ren')
  await appoint(operator, 'committee_member', COMMUNITY, PHONE_OF.committee)
  const committee = await startDemoSession(address, COMMITTEE)
  const plan = await committee.post<{ id: string }>('/grid-plans', {
    communityCode: COMMUNITY,
    datum: 'gcj02',
    isComplete: false,
    geojson: drawGrids(),
  })
  await committee.post(`/grid-plans/${plan.id}/acceptance`, {})
  await writeImport(committee, await sendRoster(committee, COMMUNITY, await writeRoster(), 'ready'))
  for (const [place, code] of GRIDS.entries()) {
    await appoint(committee, 'grid_worker', code, PHONE_OF.workers[place] ?? '')
  }
  return {
    async listBuildings() {
      const path = `/buildings?communityCode=${COMMUNITY}`
      const { items } = await committee.get<{ items: { id: string; name: string }[] }>(path)
      return new Map(items.map(({ id, name }) => [name, id]))
    },
    async publish() {
      const { id } = await committee.post<{ id: string }>('/notices', {
        areaCode: COMMUNITY,
        category: 'public_service',
        title: NOTICE,
        body: '有事找网格员，扫楼门口的码就能找到。',
        asksAcknowledgement: true,
        expiresAt: new Date(Date.now() + WEEK_MS).toISOString(),
      })
      return id
    },
    async readReach(noticeId) {
      const { reach } = await committee.get<{ reach: unknown }>(`/notices/${noticeId}`)
      return reach
    },
  }
}

function appoint(by: DemoSession, role: string, areaCode: string, phone: string): Promise<unknown> {
  return by.post('/appointments', {
    role,
    areaCode,
    departmentCode: null,
    phone,
    isSecond: false,
    dutyFrom: null,
    dutyUntil: null,
    startsAt: null,
    endsAt: null,
  })
}
