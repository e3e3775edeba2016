import { act, cleanup, render, waitFor } from '@testing-library/react'
import { useBackCloses } from './sheet-history'

function Overlay({ onBack }: { onBack: () => void }) {
  useBackCloses(onBack)
  return null
}

const closed: string[] = []
const over = (...names: string[]) => (
  <>
    {names.map((name) => (
      <Overlay key={name} onBack={() => closed.push(name)} />
    ))}
  </>
)
const depth = () => window.history.state?.overlay ?? 0
const isAt = (expected: number) => waitFor(() => expect(depth()).toBe(expected))

beforeEach(() => {
  closed.length = 0
})

afterEach(async () => {
  cleanup()
  await isAt(0)
})

test('each of several has an entry of its own, and Back closes the topmost', async () => {
  const view = render(over('one', 'two'))
  expect(depth()).toBe(2)
  window.history.back()
  await isAt(1)
  expect(closed).toEqual(['two'])
  view.rerender(over('one'))
  const step = jest.spyOn(window.history, 'go')
  window.history.forward()
  await waitFor(() => expect(step).toHaveBeenCalledWith(-1))
  await isAt(1)
  window.history.back()
  await isAt(0)
  expect(closed).toEqual(['two', 'one'])
})

test('what closes by itself takes all its entries away', async () => {
  const view = render(over('one', 'two', 'three'))
  view.rerender(over())
  await isAt(0)
  expect(depth()).toBe(0)
  expect(closed).toEqual([])
})

test('what takes the place of another takes its entry over', async () => {
  const view = render(over('one'))
  const { length } = window.history
  view.rerender(over('another'))
  await act(async () => {})
  expect([depth(), window.history.length]).toEqual([1, length])
  window.history.back()
  await isAt(0)
  expect(closed).toEqual(['another'])
})

test('a Back over several closes each of them', async () => {
  render(over('one', 'two'))
  window.history.go(-2)
  await isAt(0)
  expect(closed).toEqual(['two', 'one'])
})
