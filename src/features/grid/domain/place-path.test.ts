import type { Place } from './grid'
import { describePath, nextStep, pathToCommunityOf } from './place-path'

const hunan: Place = { code: '43', parentCode: null, level: 'province', name: '湖南省' }
const shaoyang: Place = { code: '4305', parentCode: '43', level: 'city', name: '邵阳市' }
const county: Place = { code: '430503', parentCode: '4305', level: 'county', name: '大祥区' }
const town: Place = {
  code: '430503001',
  parentCode: '430503',
  level: 'subdistrict',
  name: '示范街道',
}
const community: Place = {
  code: '430503001001',
  parentCode: '430503001',
  level: 'community',
  name: '示范社区',
}

test.each([
  ['nothing', [], 'region'],
  ['a province', [hunan], 'region'],
  ['a city', [hunan, shaoyang], 'region'],
  ['a county', [shaoyang, county], 'subdistrict'],
  ['a subdistrict', [county, town], 'community'],
  ['a community', [county, town, community], 'grid'],
])('after %s the next choice is known', (_words, path, step) => {
  expect(nextStep(path)).toBe(step)
})

test('the way is told from the county on, once one is chosen', () => {
  expect(describePath([hunan, shaoyang])).toBe('湖南省 › 邵阳市')
  expect(describePath([hunan, shaoyang, county, town])).toBe('大祥区 › 示范街道')
})

test('a grid’s code tells the places it lies in, and they are told once their names are known', () => {
  const path = pathToCommunityOf('430503001001003')
  expect(path).toEqual([county, town, community].map((place) => ({ ...place, name: '' })))
  expect(nextStep(path)).toBe('grid')
  expect(describePath([county, { ...town, name: '' }, community])).toBe('大祥区 › 示范社区')
})
