import {
  type DisplaySettings,
  initialSettings,
  isDark,
  scaleOf,
  sizeOf,
  toSettings,
} from './display-settings'

const settings = (over: Partial<DisplaySettings>) => ({ ...initialSettings, ...over })

test.each([
  [{ isElder: false }, 0.8, 1],
  [{ isElder: false }, 1, 1],
  [{ isElder: false }, 1.25, 1.25],
  [{ isElder: false }, 2, 1.4],
  [{ isElder: true }, 1, 1.6],
  [{ isElder: true }, 1.75, 1.75],
  [{ isElder: true }, 3, 1.9],
  [{ isElder: false, size: 'large' as const }, 1, 1.2],
  [{ isElder: true, size: 'standard' as const }, 1.4, 1.4],
])('%j with the host at %f is drawn at %f', (over, systemScale, scale) => {
  expect(scaleOf(settings(over), systemScale)).toBe(scale)
})

test.each([
  [1, 'standard'],
  [1.15, 'large'],
  [1.4, 'largest'],
])('unchosen, a host at %f shows as %s', (systemScale, size) => {
  expect(sizeOf(initialSettings, systemScale)).toBe(size)
})

test('dark follows the system only when told to', () => {
  expect([isDark('system', true), isDark('light', true), isDark('dark', false)]).toEqual([
    true,
    false,
    true,
  ])
})

test('damaged settings fall back one by one', () => {
  expect(toSettings({ isElder: true, size: 'huge', theme: 7, speechRate: 'fast' })).toEqual(
    settings({ isElder: true }),
  )
  expect(toSettings('nonsense')).toEqual(initialSettings)
})
