import sharp from 'sharp'
import type { DemoSession } from '../journeys/demo-session'

interface Members {
  readonly committee: DemoSession
  readonly colleague: DemoSession
}

interface Unit {
  readonly votingUnitId: string
}

interface Asked {
  readonly poll: { readonly id: string }
}

async function findUnits(committee: DemoSession, pollId: string): Promise<readonly Unit[]> {
  const path = `/polls/${pollId}/paper-units?search=101`
  return (await committee.get<{ items: readonly Unit[] }>(path)).items
}

/** A slip by each of two members of the committee, of a poll with a ranking and a budget. */
export async function enterSlips({ committee, colleague }: Members, consultationId: string) {
  const { poll } = await committee.get<Asked>(`/consultations/${consultationId}`)
  const [one, two] = await findUnits(committee, poll.id)
  const answers = [
    { kind: 'ranking', optionIds: ['2', '1'] },
    { kind: 'budget', itemIds: ['1'] },
  ]
  const photo = await sharp({
    create: { width: 900, height: 1200, channels: 3, background: '#f7f4ea' },
  })
    .jpeg()
    .toBuffer()
  const enter = async (person: DemoSession, unit: Unit | undefined, slipNumber: string) => {
    const uploadIds = [await person.uploadPhoto(photo)]
    const slip = { slipNumber, votingUnitId: unit?.votingUnitId, weight: null, answers, uploadIds }
    return (await person.post<{ id: string }>(`/polls/${poll.id}/paper-ballots`, slip)).id
  }
  return {
    slip: await enter(colleague, one, 'A-12'),
    ownSlip: await enter(committee, two, 'A-13'),
  }
}

/** A secret poll of one grid, for which a unit has handed in a slip, and another one as a colleague says. */
export async function askSecretly(
  { committee, colleague }: { committee: DemoSession; colleague: DemoSession },
  areaCode: string,
): Promise<string> {
  const { id } = await committee.post<{ id: string }>('/consultations', {
    areaCode,
    title: '要不要换物业公司',
    body: '物业合同到年底，请大家定一定要不要换。',
    questions: [{ kind: 'motion', text: '换一家物业公司，同意吗？' }],
    votingUnit: 'household',
    secrecy: 'secret',
    allowsRecast: false,
    developerHeld: 'as_one',
    emptyFlats: 'counted',
    ruleCode: 'residents_meeting',
    customThresholds: null,
    closesAt: new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString(),
  })
  await committee.post(`/consultations/${id}/opening`, {})
  const { poll } = await committee.get<Asked>(`/consultations/${id}`)
  const [unit, asked] = await findUnits(committee, poll.id)
  const marks = `/polls/${poll.id}/paper-marks`
  await committee.post(marks, { votingUnitId: unit?.votingUnitId })
  await colleague.post(marks, { votingUnitId: unit?.votingUnitId })
  await colleague.post(marks, { votingUnitId: asked?.votingUnitId })
  return id
}
