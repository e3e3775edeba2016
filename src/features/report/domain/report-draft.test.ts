import { toNewReport } from './new-report'
import {
  checkDraft,
  isEmptyDraft,
  type ReportDraft,
  restoreDraft,
  startDraft,
} from './report-draft'

const now = Date.parse('2026-11-23T02:00:00.000Z')
const photo = { uploadId: 'u1', url: '/p/1', linkExpiresAt: '2026-11-23T03:00:00.000Z' }

function buildDraft(over: Partial<ReportDraft> = {}): ReportDraft {
  return { ...startDraft('key-12345678'), body: '路灯坏了', address: '3 栋东侧', ...over }
}

test('a draft comes back from storage as it was, with its key', () => {
  const draft = buildDraft({
    place: { kind: 'position', gridCode: '430503001001003', position: { lng: 111, lat: 27 } },
    photos: [photo],
  })
  expect(restoreDraft(JSON.parse(JSON.stringify(draft)), now)).toEqual(draft)
})

test('a photo whose link has expired is still sent, though it cannot be shown', () => {
  const old = { ...photo, uploadId: 'u2', linkExpiresAt: '2026-11-23T01:00:00.000Z' }
  const draft = buildDraft({ photos: [photo, old] })
  expect(restoreDraft(draft, now)?.photos).toEqual([photo, { ...old, url: '' }])
})

test.each([undefined, null, 'text', {}, { key: 1, body: '' }])('%j is no draft', (kept) => {
  expect(restoreDraft(kept, now)).toBeUndefined()
})

test.each([
  [{ body: ' 灯 ' }, { body: 'too_short' }],
  [{ body: '灯'.repeat(501) }, { body: 'too_long' }],
  [{ address: '  ' }, { address: 'required' }],
  [{}, {}],
] as const)('%j has the faults %j', (over, faults) => {
  const checked = { draft: buildDraft(over), categoryCode: 'light', gridCode: '430503001001003' }
  expect(checkDraft(checked)).toEqual(faults)
})

test('a report needs a category and a grid', () => {
  const checked = { draft: buildDraft(), categoryCode: undefined, gridCode: undefined }
  expect(checkDraft(checked)).toEqual({ categoryCode: 'required', gridCode: 'required' })
})

test('an untouched draft is not worth keeping', () => {
  expect(isEmptyDraft(startDraft('k'))).toBe(true)
  expect(isEmptyDraft(buildDraft())).toBe(false)
})

test('with a position the service finds the grid; without one it is named', () => {
  const category = { code: 'light', isPrivate: false }
  const gridCode = '430503001001003'
  const position = { lng: 111.47, lat: 27.23 }
  const draft = buildDraft({ place: { kind: 'position', gridCode, position } })
  expect(toNewReport({ draft, category, gridCode })).toMatchObject({ position })
  expect(toNewReport({ draft, category, gridCode })).not.toHaveProperty('gridCode')
  expect(toNewReport({ draft: buildDraft(), category, gridCode })).toMatchObject({ gridCode })
})

test('a private category makes the report private, whatever the draft says', () => {
  const draft = buildDraft({ isPublic: true })
  const category = { code: 'dispute', isPrivate: true }
  expect(toNewReport({ draft, category, gridCode: '1' })).toMatchObject({ isPublic: false })
})
