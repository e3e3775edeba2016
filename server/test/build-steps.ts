import type { LightMyRequestResponse } from 'fastify'
import { createDraft } from './build-consultation'
import type { Neighbourhood } from './build-neighbourhood'
import { giveConsent } from './give-consent'
import { buildPhoto } from './photo-files'
import type { TestApp, TestClient } from './test-app'

export const CONSULTATIONS = '/api/v1/consultations'
export const OPINIONS = '/api/v1/opinions'
export const MILESTONES = '/api/v1/milestones'

interface Thing {
  readonly id: string
}

interface EndedPollOptions {
  readonly overrides?: object
  readonly vote?: (poll: Thing & { readonly pollId: string }) => Promise<void>
}

/** Ten days after a moment. */
export function roundEnd(now: Date, days = 10): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString()
}

export function expectOk(response: LightMyRequestResponse): LightMyRequestResponse {
  if (response.statusCode >= 300) throw new Error(response.body)
  return response
}

/** A consultation whose committee asks for opinions for ten days. */
export async function askOpinions(
  service: TestApp,
  { committee, communityCode }: Neighbourhood,
  areaCode = communityCode,
): Promise<Thing> {
  const person = await committee()
  const now = service.clock.now()
  const { id } = await createDraft(person, areaCode, { closesAt: roundEnd(now, 12) })
  const body = { endsAt: roundEnd(now) }
  expectOk(await person.post(`${CONSULTATIONS}/${id}/opinion-round`, body))
  return { id }
}

export function write(
  person: TestClient,
  { id }: Thing,
  body = '夜里走东门的人多，别关。',
  key?: string,
) {
  return person.post(`${CONSULTATIONS}/${id}/opinions`, { body }, key)
}

export async function written(person: TestClient, thing: Thing, body?: string): Promise<Thing> {
  return expectOk(await write(person, thing, body)).json()
}

export function publish(committee: TestClient, { id }: Thing, key?: string) {
  return committee.post(`${OPINIONS}/${id}/publication`, {}, key)
}

export function decline(committee: TestClient, { id }: Thing, over: object = {}) {
  const body = { rule: 'insulting', note: '里面有骂人的话，改了再发。', ...over }
  return committee.post(`${OPINIONS}/${id}/refusal`, body)
}

export function appeal(person: TestClient, { id }: Thing, text = '我没有骂人，请再看看。') {
  return person.post(`${OPINIONS}/${id}/appeal`, { text })
}

export function decideAppeal(person: TestClient, { id }: Thing, over: object = {}) {
  const body = { isPublished: true, note: '看过了，没有骂人的话。', ...over }
  return person.post(`${OPINIONS}/${id}/appeal-decision`, body)
}

export function reply(
  committee: TestClient,
  { id }: Thing,
  body = '谢谢，我们再商量。',
  key?: string,
) {
  return committee.put(`${OPINIONS}/${id}/reply`, { body }, key)
}

export async function listOf(person: TestClient, url: string): Promise<Record<string, unknown>[]> {
  return expectOk(await person.get(url)).json().items
}

/** A consultation whose poll has just ended, without a ballot unless `vote` casts some. */
export async function endedPoll(
  service: TestApp,
  neighbourhood: Neighbourhood,
  { overrides = {}, vote }: EndedPollOptions = {},
): Promise<Thing> {
  const committee = await neighbourhood.committee()
  const closesAt = new Date(service.clock.now().getTime() + 3_600_000).toISOString()
  const terms = { ...overrides, closesAt }
  const { id, poll } = await createDraft(committee, neighbourhood.communityCode, terms)
  expectOk(await committee.post(`${CONSULTATIONS}/${id}/opening`))
  await vote?.({ id, pollId: poll.id })
  service.clock.advanceHours(1)
  return { id }
}

/** Nobody votes in these polls, so a reason is needed. */
export function plan(committee: TestClient, { id }: Thing, milestones: object[], key?: string) {
  const body = { milestones, reason: '东西已经坏了，等不得再投一次。' }
  return committee.post(`${CONSULTATIONS}/${id}/carrying-out`, body, key)
}

/** Uploads of a person, who agrees to it, that wait to be used. */
export async function uploadPhotos(person: TestClient, count: number): Promise<string[]> {
  await giveConsent(person, 'photos')
  const ids: string[] = []
  for (let each = 0; each < count; each += 1) {
    const file = await buildPhoto(40, 40).jpeg().toBuffer()
    ids.push(expectOk(await person.upload('/api/v1/uploads', file)).json().id)
  }
  return ids
}
