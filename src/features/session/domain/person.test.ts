import { holdsRole, listOwnCommunities, listOwnGrids, type Me } from './person'

const home = {
  id: '430503001001-1',
  communityCode: '430503001001',
  communityName: '城西社区',
  gridCode: '430503001001003',
  gridName: '第三网格',
  label: '松坡苑 3 栋 2 单元 501',
  relation: 'owner' as const,
}
const me = (over: Partial<Me>): Me => ({
  displayName: '陈建国',
  phone: null,
  photoUrl: null,
  isDemo: true,
  appointments: [],
  units: [],
  households: [],
  ...over,
})

test('home comes before work, and a grid counts once', () => {
  const person = me({
    households: [home],
    appointments: [
      { role: 'grid_worker', areaCode: '430503001001001' },
      { role: 'grid_worker', areaCode: '430503001001003' },
    ],
  })
  expect(listOwnGrids(person)).toEqual(['430503001001003', '430503001001001'])
})

test('a committee member’s community is no grid, and a subdistrict officer has neither', () => {
  const committee = me({ appointments: [{ role: 'committee_member', areaCode: '430503001001' }] })
  expect(listOwnGrids(committee)).toEqual([])
  expect(listOwnCommunities(committee)).toEqual(['430503001001'])
  const officer = me({ appointments: [{ role: 'subdistrict_officer', areaCode: '430503001' }] })
  expect([listOwnGrids(officer), listOwnCommunities(officer)]).toEqual([[], []])
})

test('a role is held only when appointed to it', () => {
  const worker = me({ appointments: [{ role: 'grid_worker', areaCode: '430503001001001' }] })
  expect(holdsRole(worker, 'grid_worker')).toBe(true)
  expect(holdsRole(worker, 'committee_member')).toBe(false)
})
