import { writeWorkbook } from '../../server/src/modules/rosters/sheet/write-workbook'

/** A real community of the demo county in which nobody works or lives yet. */
export const COMMUNITY = '430503005006'
export const COMMUNITY_PATH = ['430503', '430503005', COMMUNITY] as const
export const GRIDS = [`${COMMUNITY}001`, `${COMMUNITY}002`] as const

export const COMMITTEE = 'set-up-committee'
export const WORKERS = ['set-up-worker-1', 'set-up-worker-2'] as const

/** Nobody has a number that starts with 109. The last three are in no roster. */
const PHONES = Array.from({ length: 8 }, (_, place) => `1090748000${place + 1}`)
const [COMMITTEE_PHONE = '', WORKER_PHONE = '', OTHER_WORKER_PHONE = '', ...HOME_PHONES] = PHONES
export const PHONE_OF = {
  committee: COMMITTEE_PHONE,
  workers: [WORKER_PHONE, OTHER_WORKER_PHONE],
} as const

/** One who wants to be found at home. */
export interface Newcomer {
  readonly key: string
  readonly building: string
  readonly room: string
  readonly relation: 'owner' | 'family' | 'tenant'
  readonly gridCode: string
  /** The roster has their phone, so nobody has to decide. */
  readonly isKnown: boolean
}

export const BY_POSITION: Newcomer = {
  key: 'set-up-position',
  building: '1栋',
  room: '1单元101',
  relation: 'owner',
  gridCode: GRIDS[0],
  isKnown: true,
}
export const BY_DOOR: readonly Newcomer[] = [
  {
    key: 'set-up-door',
    building: '1栋',
    room: '1单元102',
    relation: 'owner',
    gridCode: GRIDS[0],
    isKnown: true,
  },
  {
    key: 'set-up-door-unknown',
    building: '2栋',
    room: '1单元101',
    relation: 'family',
    gridCode: GRIDS[0],
    isKnown: false,
  },
]
export const BY_ADDRESS: readonly Newcomer[] = [
  {
    key: 'set-up-address',
    building: '3栋',
    room: '1单元101',
    relation: 'owner',
    gridCode: GRIDS[1],
    isKnown: true,
  },
  {
    key: 'set-up-address-unknown',
    building: '3栋',
    room: '1单元102',
    relation: 'tenant',
    gridCode: GRIDS[1],
    isKnown: false,
  },
]
const NEWCOMERS = [BY_POSITION, ...BY_DOOR, ...BY_ADDRESS]

/** The title of what everybody is told. */
export const NOTICE = '戴家社区开通邻格'

/** Who is reached at the door. */
export const WITHOUT_PHONE = { label: '2栋 1单元102', gridCode: GRIDS[0] }

/** Everybody of the journey, with the numbers they have signed in with once. */
export const PEOPLE = [
  { key: COMMITTEE, name: '戴委员', phone: COMMITTEE_PHONE },
  { key: WORKERS[0], name: '戴一岗', phone: WORKER_PHONE },
  { key: WORKERS[1], name: '戴二岗', phone: OTHER_WORKER_PHONE },
  ...NEWCOMERS.map(({ key, isKnown }, place) => ({
    key,
    name: `戴住户${place + 1}`,
    phone: isKnown ? HOME_PHONES[place] : undefined,
  })),
] as const

/** The grids of the community as a file (GeoJSON, GCJ-02): two squares of about 250 m side by side, away from all others. */
export function drawGrids(): string {
  const [west, south, side] = [111.56, 27.26, 0.0025]
  return JSON.stringify({
    type: 'FeatureCollection',
    features: GRIDS.map((code, place) => {
      const [left, right] = [west + place * side, west + (place + 1) * side]
      const ring = [
        [left, south],
        [right, south],
        [right, south + side],
        [left, south + side],
        [left, south],
      ]
      return {
        type: 'Feature',
        properties: { code, name: `第${place + 1}网格` },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }
    }),
  })
}

/** The roster of the community as a file: six homes in three buildings of two grids. */
export function writeRoster(): Promise<Buffer> {
  const headings = ['网格', '楼栋', '房号', '建筑面积', '业主', '业主电话']
  const homes = NEWCOMERS.map(({ building, room, gridCode, isKnown }, place) => {
    const phone = isKnown ? (HOME_PHONES[place] ?? null) : null
    return [gridCode.slice(-3), building, room, '88.50', `戴业主${place + 1}`, phone]
  })
  const [building = '', room = ''] = WITHOUT_PHONE.label.split(' ')
  const last = [WITHOUT_PHONE.gridCode.slice(-3), building, room, '88.50', '戴老人', null]
  return writeWorkbook(
    headings.map((heading) => ({ heading, width: 12 })),
    [...homes, last],
  )
}
