import type { TestClient } from './test-app'

export const TOPICS = '/api/v1/topics'

/** A valid topic; each test overrides what it is about. */
export function buildTopic(areaCode: string, overrides: object = {}) {
  return {
    areaCode,
    title: '小花园添几把长椅',
    body: '小花园没有地方坐，老人走累了只能站着。',
    ...overrides,
  }
}

export interface SeenTopic {
  readonly id: string
  readonly title: string
  readonly phase: string
  readonly supportCount: number
  readonly supportNeeded: number
  readonly answerDueAt: string | null
  readonly isOverdue: boolean
}

export async function propose(
  author: TestClient,
  areaCode: string,
  overrides: object = {},
): Promise<SeenTopic> {
  const response = await author.post(TOPICS, buildTopic(areaCode, overrides))
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json()
}

export function support(person: TestClient, { id }: { id: string }, key?: string) {
  return person.put(`${TOPICS}/${id}/support`, {}, key)
}

export function withdrawSupport(person: TestClient, { id }: { id: string }, key?: string) {
  return person.delete(`${TOPICS}/${id}/support`, key)
}

export function answer(person: TestClient, { id }: { id: string }, overrides: object = {}) {
  const body = { kind: 'answered', text: '我们下周去量地方，月底装好。', ...overrides }
  return person.post(`${TOPICS}/${id}/answer`, body)
}

export async function look(person: TestClient, { id }: { id: string }): Promise<SeenTopic> {
  const response = await person.get(`${TOPICS}/${id}`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json()
}
