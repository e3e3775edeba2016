import {
  checkDraft,
  isEmptyDraft,
  type NoticeDraft,
  restoreDraft,
  startDraft,
} from './notice-draft'

const now = Date.parse('2026-11-23T02:00:00.000Z')
const communityCode = '430503001001'

function buildDraft(over: Partial<NoticeDraft> = {}): NoticeDraft {
  return {
    ...startDraft({ key: 'key-12345678', communityCode }),
    category: 'safety',
    title: '周三停水',
    body: '周三上午停水，请接好水。',
    areaCode: `${communityCode}003`,
    lastDay: '2026-11-26',
    ...over,
  }
}

test('a draft comes back from storage as it was, with its key', () => {
  const draft = buildDraft({
    asksAcknowledgement: true,
    isReviewed: true,
    attachments: [{ uploadId: 'u', kind: 'pdf', name: '表.pdf', byteSize: 9 }],
  })
  expect(restoreDraft(JSON.parse(JSON.stringify(draft)), communityCode)).toEqual(draft)
})

test('a draft of another community is not shown', () => {
  expect(restoreDraft(buildDraft(), '430503001002')).toBeUndefined()
})

test.each([undefined, null, 'text', {}, { key: 1, communityCode }])('%j is no draft', (kept) => {
  expect(restoreDraft(kept, communityCode)).toBeUndefined()
})

test('what cannot be read in a kept draft is left open', () => {
  const kept = { key: 'k', communityCode, category: 'weather', title: 3, areaCode: null }
  expect(restoreDraft(kept, communityCode)).toEqual(startDraft({ key: 'k', communityCode }))
})

test('a draft without words is empty, whatever was chosen', () => {
  expect(isEmptyDraft(buildDraft({ title: ' ', body: '\n' }))).toBe(true)
  expect(isEmptyDraft(buildDraft({ title: '' }))).toBe(false)
})

test('a checked draft goes out with trimmed texts, to the end of its last day in China', () => {
  expect(checkDraft(buildDraft({ title: ' 周三停水 ', body: '请接好水。\n\n' }), now)).toEqual({
    kind: 'ready',
    notice: {
      category: 'safety',
      title: '周三停水',
      body: '请接好水。',
      areaCode: '430503001001003',
      buildingIds: [],
      audience: null,
      asksAcknowledgement: false,
      expiresAt: '2026-11-26T15:59:00.000Z',
      publishesAt: null,
      isPinned: false,
      isReviewed: false,
      attachments: [],
    },
  })
})

test.each([
  [{ category: undefined }, { category: 'required' }],
  [{ title: ' 水 ' }, { title: 'too_short' }],
  [{ title: '水'.repeat(41) }, { title: 'too_long' }],
  [{ body: '停水啦 ' }, { body: 'too_short' }],
  [{ body: '水'.repeat(2001) }, { body: 'too_long' }],
  [{ areaCode: undefined }, { areaCode: 'required' }],
  [{ lastDay: ' ' }, { expiresAt: 'required' }],
  [{ lastDay: '2026-11-22' }, { expiresAt: 'too_soon' }],
  [{ isScheduled: true }, { publishesAt: 'required' }],
  [{ isScheduled: true, goesOutAt: '2026-11-27 08:00' }, { expiresAt: 'too_soon' }],
  [
    { title: '', body: '' },
    { title: 'too_short', body: 'too_short' },
  ],
] as const)('%j cannot go out: %j', (over, faults) => {
  expect(checkDraft(buildDraft(over), now)).toEqual({ kind: 'faulty', faults })
})

test('a picture character counts as one', () => {
  expect(checkDraft(buildDraft({ title: '💧'.repeat(40) }), now)).toMatchObject({ kind: 'ready' })
})
