import type { Neighbourhood } from './build-neighbourhood'
import type { TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

export function hoursAhead(hours: number): string {
  return new Date(TEST_NOW.getTime() + hours * 3_600_000).toISOString()
}

/** A valid draft of a motion; each test overrides what it is about. */
export function buildDraft(areaCode: string, overrides: object = {}) {
  return {
    areaCode,
    title: '小区东门夜里几点关',
    body: '夜里东门一直开着，有人担心不安全，也有人下夜班要走，想听大家的意见。',
    questions: [{ kind: 'motion', text: '东门每晚十一点关门，同意吗？' }],
    votingUnit: 'household',
    secrecy: 'named',
    allowsRecast: false,
    developerHeld: 'left_out',
    emptyFlats: 'counted',
    ruleCode: 'residents_meeting',
    customThresholds: null,
    closesAt: hoursAhead(48),
    ...overrides,
  }
}

export async function createDraft(
  committee: TestClient,
  areaCode: string,
  overrides: object = {},
): Promise<{ id: string; poll: { id: string } }> {
  const response = await committee.post('/api/v1/consultations', buildDraft(areaCode, overrides))
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json()
}

/** A poll that runs until `closesAt`, 48 hours from the start of every test. */
export async function openPoll(
  neighbourhood: Neighbourhood,
  overrides: object = {},
): Promise<{ id: string; pollId: string; closesAt: string }> {
  const committee = await neighbourhood.committee()
  const draft = await createDraft(committee, neighbourhood.communityCode, overrides)
  const opened = await committee.post(`/api/v1/consultations/${draft.id}/opening`)
  if (opened.statusCode !== 200) throw new Error(opened.body)
  const { poll } = opened.json<{ poll: { id: string; closesAt: string } }>()
  return { id: draft.id, pollId: poll.id, closesAt: poll.closesAt }
}

/** The first voting unit a person may cast for. */
export async function votingUnitOf(person: TestClient, consultationId: string): Promise<string> {
  const response = await person.get(`/api/v1/consultations/${consultationId}`)
  const [unit] = response.json<{ poll: { myVotingUnits: { id: string }[] } }>().poll.myVotingUnits
  if (!unit) throw new Error('This person is on no roll')
  return unit.id
}

export async function cast(
  person: TestClient,
  { id, pollId }: { id: string; pollId: string },
  choice: 'for' | 'against' | 'abstain',
  key?: string,
) {
  const votingUnitId = await votingUnitOf(person, id)
  return person.post(
    `/api/v1/polls/${pollId}/ballots`,
    { votingUnitId, answers: [{ kind: 'motion', choice }] },
    key,
  )
}
