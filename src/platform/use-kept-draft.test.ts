import { act, renderHook } from '@testing-library/react'
import { taro } from '../../test/fakes/taro'
import { useKeptDraft } from './use-kept-draft'

interface Draft {
  readonly key: string
  readonly text: string
}

const storageKey = 'linge.test-draft'
const isDraft = (kept: unknown): kept is Draft => typeof kept === 'object' && kept !== null
const isEmpty = ({ text }: Draft) => text === ''

const openPage = () =>
  renderHook(() =>
    useKeptDraft<Draft>({
      storageKey,
      restore: (kept) => (isDraft(kept) ? kept : undefined),
      start: (key) => ({ key, text: '' }),
      isEmpty,
    }),
  )
const write = () => openPage().result

const kept = () => JSON.parse(String(taro.storage.get(storageKey) ?? 'null'))

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => jest.useRealTimers())

test('what is typed is kept at the next pause, or when it is asked for', () => {
  const draft = write()
  act(() => draft.current.type({ text: '路' }))
  expect(kept()).toBeNull()
  act(() => jest.advanceTimersByTime(500))
  expect(kept()).toMatchObject({ text: '路' })
  expect(draft.current.draft.text).toBe('路')

  act(() => draft.current.type({ text: '路灯' }))
  act(() => expect(draft.current.flush().text).toBe('路灯'))
  expect(kept()).toMatchObject({ text: '路灯' })
})

test('typing that has not paused yet is kept when the page is left', () => {
  const page = openPage()
  act(() => page.result.current.type({ text: '路灯坏了' }))
  page.unmount()
  expect(kept()).toMatchObject({ text: '路灯坏了' })
})

test('a draft comes back with its key; thrown away, another key and nothing kept remain', () => {
  taro.storage.set(storageKey, JSON.stringify({ key: 'k', text: '路灯' }))
  const draft = write()
  expect(draft.current).toMatchObject({ draft: { key: 'k', text: '路灯' }, isRestored: true })
  act(() => draft.current.discard())
  expect(draft.current).toMatchObject({ draft: { text: '' }, isRestored: false })
  expect(draft.current.draft.key).not.toBe('k')
  expect(kept()).toBeNull()
})

test('it says when there is no room', () => {
  const draft = write()
  act(() => draft.current.change({ text: '路'.repeat(300_001) }))
  expect(draft.current.isSaved).toBe(false)
})
