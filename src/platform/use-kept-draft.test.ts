import { act, renderHook } from '@testing-library/react'
import { taro } from '../../test/fakes/taro'
import { setOwner } from './owner'
import { useKeptDraft } from './use-kept-draft'

interface Draft {
  readonly key: string
  readonly text: string
}

const storageKey = 'linge.test-draft'
const isDraft = (kept: unknown): kept is Draft => typeof kept === 'object' && kept !== null
const isEmpty = ({ text }: Draft) => text === ''

const openPage = (name = storageKey) =>
  renderHook(
    (key) =>
      useKeptDraft<Draft>({
        storageKey: key,
        restore: (kept) => (isDraft(kept) ? kept : undefined),
        start: (key) => ({ key, text: '' }),
        isEmpty,
      }),
    { initialProps: name },
  )
const write = () => openPage().result

const kept = () => JSON.parse(String(taro.storage.get(storageKey) ?? 'null'))

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
  act(() => setOwner(undefined))
})

const signIn = (owner: string | undefined) => act(() => setOwner(owner))

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

test('the next person on the phone sees nothing of it, and it is there when the first one is back', () => {
  signIn('1')
  const page = openPage()
  act(() => page.result.current.change({ text: '隔壁的事' }))
  const { key } = page.result.current.draft
  signIn(undefined)
  expect(page.result.current.draft.text).toBe('')
  signIn('2')
  expect(page.result.current).toMatchObject({ draft: { text: '' }, isRestored: false })
  expect(write().current.draft.text).toBe('')
  signIn('1')
  expect(page.result.current).toMatchObject({ draft: { key, text: '隔壁的事' }, isRestored: true })
})

test('a visitor who signs in from there goes on with what they wrote, and nobody else finds it', () => {
  const page = openPage()
  act(() => page.result.current.type({ text: '路灯坏了' }))
  signIn('1')
  expect(page.result.current.draft.text).toBe('路灯坏了')
  signIn(undefined)
  expect(page.result.current.draft.text).toBe('')
  expect(write().current.draft.text).toBe('')
})

test('what the person had begun before waits until the one they wrote as a visitor is done', () => {
  signIn('1')
  const before = openPage()
  act(() => before.result.current.change({ text: '先写的' }))
  before.unmount()
  signIn(undefined)
  const page = openPage()
  act(() => page.result.current.change({ text: '后写的' }))
  signIn('1')
  expect(page.result.current.draft.text).toBe('后写的')
  act(() => page.result.current.discard())
  page.unmount()
  expect(write().current.draft.text).toBe('先写的')
})

test('another key on the same page is another draft', () => {
  const page = openPage('linge.test-draft.501')
  act(() => page.result.current.type({ text: '501 的事' }))
  page.rerender('linge.test-draft.502')
  expect(page.result.current.draft.text).toBe('')
  page.rerender('linge.test-draft.501')
  expect(page.result.current.draft.text).toBe('501 的事')
})
