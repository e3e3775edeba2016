import type { NotNull } from 'kysely'
import type { TestApp, TestClient } from './test-app'

export const REPORTS = '/api/v1/reports'

export interface Position {
  readonly lng: number
  readonly lat: number
}

/** Where a building of the grid stands. */
export async function positionIn(service: TestApp, gridCode: string): Promise<Position> {
  return service.db
    .selectFrom('buildings')
    .select(['lng', 'lat'])
    .$narrowType<{ lng: NotNull; lat: NotNull }>()
    .where('grid_code', '=', gridCode)
    .executeTakeFirstOrThrow()
}

/** A valid report of a street light; each test overrides what it is about. */
export function buildReport(position: Position | undefined, changes: object = {}): object {
  return {
    categoryCode: 'street_light',
    body: '3栋东边的路灯坏了三天。晚上太黑，老人走路怕摔。',
    address: '3栋东侧',
    position,
    isPublic: true,
    isAnonymous: true,
    uploadIds: [],
    ...changes,
  }
}

/** Something that several neighbours report. */
export const PAVILION = {
  categoryCode: 'public_facility',
  body: '小花园的凉亭柱子歪了，怕倒下来砸到人',
  address: '小花园',
}

/** @returns the id of the new report */
export async function fileReport(by: TestClient, report: object): Promise<string> {
  const response = await by.post(REPORTS, report)
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json().id
}

export async function getReport(by: TestClient, id: string) {
  return (await by.get(`${REPORTS}/${id}`)).json()
}

/** The timeline, the latest first. */
export async function getSteps(by: TestClient, id: string) {
  return (await by.get(`${REPORTS}/${id}/activities?limit=100`)).json().items
}

export function act(by: TestClient, id: string, path: string, body: object = {}) {
  return by.post(`${REPORTS}/${id}/${path}`, body)
}

export async function resolve(worker: TestClient, id: string): Promise<void> {
  await act(worker, id, 'acceptance')
  const resolved = await act(worker, id, 'resolution', { note: '修好了', uploadIds: [] })
  if (resolved.statusCode !== 200) throw new Error(resolved.body)
}
