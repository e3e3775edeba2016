import { readDoor } from './read-door'

const DOOR = '430503005003-17'

test.each([
  ['our own link', { id: DOOR }],
  ['a mini-program code', { scene: DOOR }],
  ['a mini-program code that is encoded', { scene: encodeURIComponent(DOOR) }],
  [
    'a scanned address',
    { q: encodeURIComponent(`https://linge.example/#/packages/more/pages/door/index?id=${DOOR}`) },
  ],
])('%s leads to its door', (_case, parameters) => {
  expect(readDoor(parameters)).toBe(DOOR)
})

test.each([
  ['nothing', {}],
  ['another code', { scene: 'report-17' }],
  ['half an encoding', { scene: '%E4%' }],
  ['an address of somebody else', { q: 'https%3A%2F%2Fexample.com%2F' }],
  ['an id with more behind it', { id: `${DOOR}/rooms` }],
])('%s leads to none', (_case, parameters) => {
  expect(readDoor(parameters)).toBeUndefined()
})
