import type { TestApp, TestClient } from './test-app'

/** What a committee sends to appoint a grid worker, with what a test says differently. */
export function appointing(areaCode: string, phone: string, over: object = {}) {
  return {
    role: 'grid_worker',
    areaCode,
    departmentCode: null,
    phone,
    isSecond: false,
    dutyFrom: '08:30',
    dutyUntil: '18:00',
    startsAt: null,
    endsAt: null,
    ...over,
  }
}

export async function appointed(
  person: TestClient,
  areaCode: string,
  phone: string,
  over: object = {},
): Promise<string> {
  const response = await person.post('/api/v1/appointments', appointing(areaCode, phone, over))
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json<{ id: string }>().id
}

export const endPost = (person: TestClient, id: string, over: object = {}, key?: string) =>
  person.post(
    `/api/v1/appointments/${id}/end`,
    { endsAt: null, successorPhone: null, isTakenOver: false, ...over },
    key,
  )

export async function communityOf(person: TestClient, code: string) {
  const response = await person.get(`/api/v1/community-posts?communityCode=${code}`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json()
}

export const cardOf = async (service: TestApp, gridCode: string) =>
  (await (await service.as()).get(`/api/v1/grids/${gridCode}`)).json().worker
