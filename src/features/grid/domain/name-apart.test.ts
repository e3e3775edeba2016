import { buildGrid } from '../../../../test/fakes/people'
import { nameApart } from './name-apart'

const first = buildGrid({ name: '1网格' })
const second = buildGrid({
  ...{ code: '430503001002001', name: '1网格' },
  ...{ communityCode: '430503001002', communityName: '新渡社区' },
})

test('grids of two communities carry the name of theirs, those of one do not', () => {
  expect(nameApart([first, second]).map(({ name }) => name)).toEqual([
    '示范社区 1网格',
    '新渡社区 1网格',
  ])
  expect(nameApart([first])).toEqual([first])
})
