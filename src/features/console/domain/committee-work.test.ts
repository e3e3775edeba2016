import { countSections, countWork, workIn } from './committee-work'

const first = {
  consultationId: '430503001001-5',
  objections: 2,
  corrections: 1,
  delegations: 0,
  slips: 4,
  milestones: 0,
}
const second = { ...first, consultationId: '430503001001-3', slips: 0, milestones: 3 }

test('each entry of the console counts what is done behind it, and nothing twice', () => {
  expect(
    countSections({ topics: 2, checks: 3, opinions: 5, homes: 4, consultations: [first, second] }),
  ).toEqual({
    topics: 2,
    opinions: 8,
    consultations: 10,
    milestones: 3,
    roster: 4,
  })
})

test('a consultation counts everything that waits in it', () => {
  expect(countWork(second)).toBe(6)
})

test('one in which nothing waits has no counts', () => {
  const work = { topics: 0, checks: 0, opinions: 0, homes: 0, consultations: [first] }
  expect(workIn(work, '430503001001-5')).toEqual(first)
  expect(workIn(work, '430503001001-4')).toBeUndefined()
  expect(workIn(undefined, '430503001001-5')).toBeUndefined()
})
