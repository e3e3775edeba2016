import Taro from '@tarojs/taro'
import { REPLACEABLE, readStored, removeStored, writeStored } from './storage'

/** As a phone whose storage holds so many characters and no more. */
function holdAtMost(characters: number) {
  const kept = new Map<string, string>()
  jest.spyOn(Taro, 'getStorageSync').mockImplementation((key: string) => kept.get(key) ?? '')
  jest.spyOn(Taro, 'removeStorageSync').mockImplementation((key: string) => void kept.delete(key))
  jest.spyOn(Taro, 'setStorageSync').mockImplementation((key: string, text: string) => {
    const others = [...kept].filter(([other]) => other !== key)
    const size = others.reduce((sum, [, other]) => sum + other.length, text.length)
    if (size > characters) throw new Error('exceed storage max size 10MB')
    kept.set(key, text)
  })
}

afterEach(() => jest.restoreAllMocks())

test('what can be fetched again makes room for what somebody wrote', () => {
  holdAtMost(100)
  expect(writeStored(REPLACEABLE, 'x'.repeat(80))).toBe(true)
  expect(writeStored('linge.report-draft', 'y'.repeat(60))).toBe(true)
  expect(readStored('linge.report-draft')).toBe('y'.repeat(60))
  expect(readStored(REPLACEABLE)).toBeUndefined()
})

test('what can be fetched again takes nobody’s room, and what does not fit says so', () => {
  holdAtMost(100)
  expect(writeStored('linge.report-draft', 'y'.repeat(60))).toBe(true)
  expect(writeStored(REPLACEABLE, 'x'.repeat(80))).toBe(false)
  expect(writeStored('linge.outbox', 'z'.repeat(80))).toBe(false)
  expect(readStored('linge.report-draft')).toBe('y'.repeat(60))
})

test('a value beyond what WeChat keeps under one key is refused before it is tried', () => {
  holdAtMost(10_000_000)
  const set = jest.spyOn(Taro, 'setStorageSync')
  expect(writeStored('linge.report-draft', '字'.repeat(300_001))).toBe(false)
  expect(set).not.toHaveBeenCalled()
  removeStored('linge.report-draft')
})
