import type { TestApp, TestClient } from './test-app'

export const CHECKS = '/api/v1/content-checks'

/** Words the development checker turns down, and those it is not sure of. */
export const DECLINED_WORDS = '这里有违禁的话'
export const DOUBTED_WORDS = '这里有可疑的话'

type Kind = 'report' | 'report_step' | 'topic'

export interface SeenCheck {
  readonly id: string
  readonly kind: Kind
  readonly subjectId: string
  readonly text: string
  readonly status: string
  readonly decision: { readonly by: string; readonly rule: string | null } | null
}

export const getCheck = (by: TestClient, kind: Kind, subjectId: string) =>
  by.get(`${CHECKS}/${kind}/${subjectId}`)

/** @throws when this person may not read it */
export async function readCheck(by: TestClient, kind: Kind, subjectId: string): Promise<SeenCheck> {
  const response = await getCheck(by, kind, subjectId)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json()
}

export async function queueOf(
  by: TestClient,
  areaCode: string,
  part: 'waiting' | 'appealed',
): Promise<SeenCheck[]> {
  const response = await by.get(`${CHECKS}?areaCode=${areaCode}&part=${part}&limit=100`)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json().items
}

export const publish = (by: TestClient, { id }: { id: string }, key?: string) =>
  by.post(`${CHECKS}/${id}/publication`, {}, key)

export const decline = (by: TestClient, { id }: { id: string }, changes: object = {}) =>
  by.post(`${CHECKS}/${id}/refusal`, { rule: 'insulting', note: '骂了人，请改一改', ...changes })

export const appeal = (by: TestClient, { id }: { id: string }) =>
  by.post(`${CHECKS}/${id}/appeal`, { text: '没有骂人，请再看看' })

export const decideAppeal = (by: TestClient, { id }: { id: string }, isPublished = true) =>
  by.post(`${CHECKS}/${id}/appeal-decision`, { isPublished, note: '看过了，可以公开' })

/** The number of a public id in the database. */
export function statusesOf({ db }: TestApp, communityCode: string) {
  return db
    .selectFrom('content_checks')
    .select(['kind', 'status'])
    .where('community_code', '=', communityCode)
    .orderBy('id')
    .execute()
}
