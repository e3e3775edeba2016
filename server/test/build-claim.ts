import { insertPerson } from './insert-person'
import type { TestApp, TestClient } from './test-app'

/** Somebody who lives nowhere yet. @returns the key to sign in with */
export async function insertNewcomer(
  { db }: TestApp,
  key: string,
  phone?: string,
): Promise<string> {
  return insertPerson(db, key, { name: `测试${key}`, phone })
}

export function claim(person: TestClient, householdId: string, over: object = {}, key?: string) {
  const body = { householdId, relation: 'family', name: '陈小慧', words: '', ...over }
  return person.post('/api/v1/household-claims', body, key)
}

export async function claimed(person: TestClient, householdId: string, over: object = {}) {
  const response = await claim(person, householdId, over)
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json<{ id: string; status: string }>()
}

export const approve = (person: TestClient, id: string) =>
  person.post(`/api/v1/household-claims/${id}/approval`)

export const decline = (person: TestClient, id: string, reason = '和房主核对过，不住这里。') =>
  person.post(`/api/v1/household-claims/${id}/decline`, { reason })

export const waitingClaims = (person: TestClient, communityCode: string) =>
  person.get(`/api/v1/household-claims?communityCode=${communityCode}&limit=100`)

export interface HomeReply {
  readonly id: string
  readonly label: string
  readonly members: readonly {
    readonly id: string
    readonly displayName: string
    readonly relation: string
    readonly isMe: boolean
    readonly isDisputed: boolean
  }[]
}

export async function homesOf(person: TestClient) {
  const response = await person.get('/api/v1/me/homes')
  return response.json<{ homes: HomeReply[]; lost: { label: string; reason: string }[] }>()
}
