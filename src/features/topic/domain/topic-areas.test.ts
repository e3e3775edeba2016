import { listAreas } from './topic-areas'

const home = (communityCode: string, grid: string) => ({
  communityCode,
  communityName: `社区${communityCode.slice(-1)}`,
  gridCode: `${communityCode}${grid}`,
  gridName: `${grid}网格`,
})

test('a topic can be for each community one has a home in, and for one’s own grids there, each once', () => {
  const areas = listAreas([
    home('430503001001', '002'),
    home('430503001002', '001'),
    home('430503001001', '001'),
    home('430503001001', '002'),
  ])
  expect(areas.map(({ code, gridName }) => [code, gridName])).toEqual([
    ['430503001001', undefined],
    ['430503001001002', '002网格'],
    ['430503001001001', '001网格'],
    ['430503001002', undefined],
    ['430503001002001', '001网格'],
  ])
  expect(listAreas([])).toEqual([])
})
