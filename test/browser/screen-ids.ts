import type { DemoSession } from '../journeys/demo-session'
import { askSecretly, enterSlips } from './enter-slips'
import { importRosters } from './import-rosters'

/** The people whose screens are looked at; a visitor is nobody's session. */
export const SIGNED_IN = [
  'resident-chen',
  'resident-yi',
  'worker-liu',
  'committee-wang',
  'committee-deng',
  'subdistrict-li',
  'department-long',
  'supervisor-hu',
  'operator-ren',
  'auditor-gao',
] as const
export type Who = 'visitor' | (typeof SIGNED_IN)[number]

const COMMUNITY = '430503005003'

type Item = { id: string; status?: string; abilities?: { extend: boolean } }
type Listed = { items: readonly Item[] }

/** Things of the demo city that have a page of their own. */
export interface ScreenIds {
  readonly report: string
  /** A table that is wanted of the grids. */
  readonly form: string
  /** Its reporter is asked whether it is solved. */
  readonly asking: string
  readonly task: string
  /** Accepted, and its time is not over. */
  readonly doing: string
  readonly open: string
  readonly closed: string
  /** A poll that asks more than one motion. */
  readonly several: string
  /** Of that poll: a slip that a colleague has entered, and one's own. */
  readonly slip: string
  readonly ownSlip: string
  /** A consultation in which the resident has voted, and for which unit. */
  readonly cast: string
  readonly castUnit: string
  /** A secret poll, for which somebody handed in a slip. */
  readonly secret: string
  /** The poll of `several`, whose roll somebody has objected to. */
  readonly roll: string
  /** A consultation that asks for opinions, and one whose result is carried out. */
  readonly asked: string
  readonly carried: string
  readonly notice: string
  /** One that a worker still has to tell households of. */
  readonly untold: string
  readonly topic: string
  /** A report that was turned down, and so one may appeal; another one waits for the committee. */
  readonly declined: string
  /** A topic whose committee is late. */
  readonly late: string
  readonly answered: string
  /** A plan to part a grid, and one whose file has faults and an overlap. */
  readonly plan: string
  readonly faultyPlan: string
  /** Filed for somebody. */
  readonly filed: string
  /** And another one, with the code of its slip. */
  readonly number: string
  readonly code: string
  /** Sheets of the roster: one that can be confirmed, and one with faults. */
  readonly readyImport: string
  readonly faultyImport: string
  /** A building of the worker's grid, in which somebody has claimed a home. */
  readonly building: string
}

export async function findIds(sessions: ReadonlyMap<Who, DemoSession>): Promise<ScreenIds> {
  const first = async (who: Who, path: string, suits = (_: Item) => true) => {
    const listed = await sessions.get(who)?.get<Listed>(path)
    const id = listed?.items.find(suits)?.id
    if (id === undefined) throw new Error(`The demo city has nothing at ${path}`)
    return id
  }
  const [filed, other] = [await fileForSomebody(sessions), await fileForSomebody(sessions)]
  const consultations = `/consultations?communityCode=${COMMUNITY}`
  const topics = `/topics?communityCode=${COMMUNITY}`
  await askForVisit(sessions)
  const open = await first('resident-chen', `${consultations}&phase=open`)
  const several = await askSeveral(sessions)
  const [committee, colleague] = [sessions.get('committee-wang'), sessions.get('committee-deng')]
  if (!committee || !colleague) throw new Error('The committee is not signed in')
  return {
    open,
    several,
    ...(await enterSlips({ committee, colleague }, several)),
    ...(await importRosters(committee, COMMUNITY)),
    ...(await castBallot(sessions)),
    secret: await askSecretly({ committee, colleague }, `${COMMUNITY}003`),
    roll: await objectToRoll(sessions, several),
    task: await first('worker-liu', '/reports?view=todo&status=open'),
    doing: await first(
      'worker-liu',
      '/reports?view=todo&status=open',
      ({ abilities }) => abilities?.extend === true,
    ),
    report: await first(
      'resident-chen',
      '/reports?view=mine',
      ({ status }) => status === 'in_progress',
    ),
    asking: await first(
      'resident-chen',
      '/reports?view=mine',
      ({ status }) => status === 'resolved',
    ),
    closed: await first('resident-chen', `${consultations}&phase=closed`),
    asked: await first(
      'resident-chen',
      `${consultations}&phase=open`,
      ({ status }) => status === 'opinions',
    ),
    carried: await first(
      'resident-chen',
      `${consultations}&phase=closed`,
      ({ status }) => status === 'carrying_out',
    ),
    notice: await first('resident-chen', '/notices?view=resident'),
    untold: await first('worker-liu', '/notices?view=worker'),
    topic: await first('resident-chen', `${topics}&phase=open`),
    declined: await declineReport(sessions),
    late: await first('resident-chen', `/topics/waiting?areaCode=${COMMUNITY.slice(0, 9)}`),
    answered: await first('resident-chen', `${topics}&phase=ended`),
    ...(await planGrids(committee)),
    building: await claimHome(sessions),
    form: await askForm(committee),
    filed: filed.report.id,
    number: other.report.number,
    code: other.code,
  }
}

/** By the words the development checker knows. */
async function declineReport(sessions: ReadonlyMap<Who, DemoSession>): Promise<string> {
  const resident = sessions.get('resident-chen')
  if (!resident) throw new Error('The resident is not signed in')
  const report = (body: string) =>
    resident.post<{ id: string }>('/reports', {
      categoryCode: 'noise',
      body,
      address: '3 栋楼下',
      gridCode: `${COMMUNITY}003`,
      isPublic: true,
      isAnonymous: true,
      uploadIds: [],
    })
  await report('有人在楼下卖可疑的药，电话 13812345678')
  return (await report('有人在楼下卖违禁烟花')).id
}

interface Grid {
  readonly code: string
  readonly name: string
  readonly polygon: readonly (readonly (readonly [number, number])[])[]
}

/** Nothing of it takes effect. */
async function planGrids(committee: DemoSession): Promise<{ plan: string; faultyPlan: string }> {
  const overview = `/grid-overview?communityCode=${COMMUNITY}`
  const [grid] = (await committee.get<{ items: readonly Grid[] }>(overview)).items
  if (!grid) throw new Error('The demo city has no grids')
  const split = { direction: 'west_east', share: 50, number: '009', name: '9网格' }
  const { id: plan } = await committee.post<Item>(`/grids/${grid.code}/split-plan`, split)
  const east = grid.polygon.map((ring) => ring.map(([lng, lat]) => [lng + 0.0005, lat]))
  const feature = (code: string | null) => ({
    type: 'Feature',
    properties: { code, name: grid.name },
    geometry: { type: 'Polygon', coordinates: east },
  })
  const features = [feature(grid.code), feature(null)]
  const { id: faultyPlan } = await committee.post<Item>('/grid-plans', {
    communityCode: COMMUNITY,
    datum: 'gcj02',
    isComplete: false,
    geojson: JSON.stringify({ type: 'FeatureCollection', features }),
  })
  return { plan, faultyPlan }
}

/** @returns the id of the home's building */
async function claimHome(sessions: ReadonlyMap<Who, DemoSession>): Promise<string> {
  const person = sessions.get('subdistrict-li')
  const grid = `${COMMUNITY}001`
  const buildings = `/buildings?communityCode=${COMMUNITY}&gridCode=${grid}`
  const [building] = (await person?.get<Listed>(buildings))?.items ?? []
  if (!person || !building) throw new Error('The demo city has no buildings')
  const rooms = `/buildings/${building.id}/rooms`
  const [room] = (await person.get<{ items: { householdId: string }[] }>(rooms)).items
  await person.post('/household-claims', {
    householdId: room?.householdId,
    relation: 'tenant',
    name: '李演示',
    words: '上个月刚租下来',
  })
  return building.id
}

/** In the worker's grid. */
async function askForVisit(sessions: ReadonlyMap<Who, DemoSession>): Promise<void> {
  const resident = sessions.get('resident-yi')
  const home = (await resident?.get<{ households: readonly Item[] }>('/me'))?.households[0]
  if (!resident || !home) throw new Error('The demo city has no home')
  await resident.post('/visit-requests', {
    householdId: home.id,
    purpose: 'care',
    forWhom: 'elder',
    preferredOn: null,
    preferredPart: 'morning',
    words: '奶奶耳背，敲门久一点',
  })
}

/** @returns the id of the consultation's poll */
async function objectToRoll(
  sessions: ReadonlyMap<Who, DemoSession>,
  consultationId: string,
): Promise<string> {
  const resident = sessions.get('resident-chen')
  const found = await resident?.get<{ poll: { id: string } }>(`/consultations/${consultationId}`)
  if (!resident || !found) throw new Error('The demo city has no open poll')
  const { id } = found.poll
  await resident.post(`/polls/${id}/roll-objections`, {
    kind: 'missing',
    rollNumber: null,
    flat: '6栋 1单元102',
    body: '我妈住在这里，登记成空房了，请核对。',
  })
  return id
}

/** The demo city asks motions only. */
async function askSeveral(sessions: ReadonlyMap<Who, DemoSession>): Promise<string> {
  const committee = sessions.get('committee-wang')
  if (!committee) throw new Error('The committee is not signed in')
  const { id } = await committee.post<{ id: string }>('/consultations', {
    areaCode: `${COMMUNITY}003`,
    title: '明年的惠民资金怎么用',
    body: '明年社区有一笔惠民资金，想请大家一起定怎么用。',
    questions: [
      {
        kind: 'ranking',
        text: '哪件事先办？',
        options: [{ label: '修电梯' }, { label: '补东门的路面' }, { label: '楼道换感应灯' }],
      },
      {
        kind: 'budget',
        text: '5 万元，您觉得该办哪几件？',
        items: [
          { label: '单元门口装扶手', costCents: 2_600_000 },
          { label: '小花园添六把长椅', costCents: 3_500_050 },
        ],
        capCents: 5_000_000,
        method: 'equal_shares',
      },
    ],
    votingUnit: 'household',
    secrecy: 'named',
    allowsRecast: true,
    developerHeld: 'as_one',
    emptyFlats: 'counted',
    ruleCode: 'residents_meeting',
    customThresholds: null,
    closesAt: new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString(),
  })
  await committee.post(`/consultations/${id}/opening`, {})
  return id
}

interface Cast {
  readonly cast: string
  readonly castUnit: string
}

/** In a poll of its own: everywhere else the resident still may vote. */
async function castBallot(sessions: ReadonlyMap<Who, DemoSession>): Promise<Cast> {
  const [committee, resident] = [sessions.get('committee-wang'), sessions.get('resident-chen')]
  if (!committee || !resident) throw new Error('The committee or the resident is not signed in')
  const { id } = await committee.post<{ id: string }>('/consultations', {
    areaCode: `${COMMUNITY}003`,
    title: '楼道添一排座椅',
    body: '一楼大厅靠墙添一排座椅，等电梯的时候可以坐。',
    questions: [{ kind: 'motion', text: '添一排座椅，同意吗？' }],
    votingUnit: 'household',
    secrecy: 'named',
    allowsRecast: true,
    developerHeld: 'as_one',
    emptyFlats: 'counted',
    ruleCode: 'residents_meeting',
    customThresholds: null,
    closesAt: new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString(),
  })
  await committee.post(`/consultations/${id}/opening`, {})
  type Asked = { poll: { id: string; myVotingUnits: readonly Item[] } }
  const { poll } = await resident.get<Asked>(`/consultations/${id}`)
  const votingUnitId = poll.myVotingUnits[0]?.id ?? ''
  const answers = [{ kind: 'motion', choice: 'for' }]
  await resident.post(`/polls/${poll.id}/ballots`, { votingUnitId, answers })
  return { cast: id, castUnit: votingUnitId }
}

/** The demo city has none yet. */
function fileForSomebody(sessions: ReadonlyMap<Who, DemoSession>) {
  const worker = sessions.get('worker-liu')
  if (!worker) throw new Error('The worker is not signed in')
  return worker.post<{ report: { id: string; number: string }; code: string }>(
    '/assisted-reports',
    {
      channel: 'phone',
      categoryCode: 'street_light',
      body: '门口的路灯不亮，老人晚上出门摔过一次。',
      address: '1栋门口',
      gridCode: `${COMMUNITY}001`,
      isPublic: true,
      isAnonymous: false,
      uploadIds: [],
      person: {
        name: '戴淑贞',
        consent: { givenAs: 'spoken', givenAt: new Date().toISOString(), isReadBack: true },
      },
    },
  )
}

/** A table with something known, a figure and words to be written. */
async function askForm(committee: DemoSession): Promise<string> {
  const now = Date.now()
  const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  const { id } = await committee.post<{ id: string }>('/forms', {
    communityCode: COMMUNITY,
    name: '电梯情况表',
    month: dayOf(now).slice(0, 7),
    dueOn: dayOf(now + 7 * 24 * 60 * 60 * 1000),
    fields: [
      { kind: 'known', code: 'households' },
      { kind: 'known', code: 'reports_answered' },
      { kind: 'asked', question: '有几部电梯', answer: 'number' },
      { kind: 'asked', question: '有什么要说明的', answer: 'text' },
    ],
  })
  return id
}
