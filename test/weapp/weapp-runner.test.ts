import path from 'node:path'
import fc from 'fast-check'
import { launchWeapp, type WeappRunner } from './weapp-runner'

const folder = path.resolve(__dirname, 'fixtures/native')

let weapp: WeappRunner
afterEach(() => weapp.close())

test('the built mini-program opens on its home page as its templates say, without a violation', async () => {
  weapp = await launchWeapp()
  expect(weapp.route).toBe('pages/home/index')
  expect(weapp.text()).not.toBe('')
  expect(weapp.mismatches()).toEqual([])
  expect(weapp.violations).toEqual([])
})

describe('pages', () => {
  beforeEach(async () => {
    weapp = await launchWeapp({ folder })
  })

  test('taps, typing, short timers and native components reach the screen', async () => {
    await weapp.tap('#count')
    await weapp.tap('Later')
    await weapp.input('Name', '李奶奶')
    expect(weapp.text()).toContain('counted 2')
    expect(weapp.text()).toContain('Hello 李奶奶!')
    expect(weapp.attribute('Name', 'value')).toBe('李奶奶')
  })

  test('random bytes come in a buffer, later', async () => {
    await weapp.tap('Draw')
    expect(weapp.text('#log')).toContain('drew 384')
    expect(weapp.violations).toEqual([])
  })

  test('a disabled button does nothing, and a tap nobody hears is an error', async () => {
    await weapp.tap('Never')
    expect(weapp.text('#count')).toBe('counted 0')
    await expect(weapp.tap('Plain')).rejects.toThrow('Nothing listens')
    await expect(weapp.tap('Absent')).rejects.toThrow('is not on the page')
  })

  test('a text that stands twice means the one that can be tapped', async () => {
    await weapp.tap('Twice')
    expect(weapp.text('#count')).toBe('counted 1')
  })

  test('pages get load, show and ready in order, and show again when uncovered', async () => {
    await weapp.tap({ label: 'Open the detail', role: 'button' })
    expect(weapp.routes).toEqual(['pages/home/index', 'packages/extra/pages/detail/index'])
    // WeChat hands parameters over as they were written.
    expect(weapp.text()).toContain('detail 7 %E7%A9%BA depth 2')
    await weapp.tap('Leave')
    expect(weapp.text('#log')).toBe('load show ready hide show')
  })

  test('the eleventh page is refused', async () => {
    await weapp.navigate('/packages/extra/pages/detail/index')
    for (let depth = 3; depth <= 11; depth++) await weapp.tap('Deeper')
    expect(weapp.routes).toHaveLength(10)
    expect(weapp.text()).toContain('navigateTo:fail webview count limit exceed')
  })

  test('tabs keep their state, close what lies on them, and cannot be opened as pages', async () => {
    await weapp.tap('#count')
    await weapp.navigate('/pages/list/index')
    await weapp.switchTab('/pages/second-tab/index')
    expect(weapp.routes).toEqual(['pages/second-tab/index'])
    await weapp.tap('#tab-home')
    expect(weapp.text('#count')).toBe('counted 1')
    await expect(weapp.navigate('/pages/second-tab/index')).rejects.toThrow('tabbar')
    await weapp.relaunch('/pages/home/index')
    expect(weapp.text('#count')).toBe('counted 0')
  })

  test('pulling down, reaching the end and coming back to WeChat are told to the page', async () => {
    await weapp.pullDown()
    await weapp.reachBottom()
    await weapp.leaveAndReturn()
    expect(weapp.text()).toContain('shown 2 refreshed 1 bottom 1')
  })

  test('setData is weighed by page and by action', async () => {
    expect(weapp.lastRenderBytes).toBe(
      Buffer.byteLength('{"log":"load"}{"shows":1}{"log":"load show"}{"log":"load show ready"}'),
    )
    const bytes = await weapp.bytesOf(() => weapp.tap('#count'))
    expect(bytes).toBe(Buffer.byteLength('{"times":1}'))
  })

  test('a snapshot carries the real styles in browser units', () => {
    expect(weapp.snapshotHtml()).toContain('wx-view.box { width: calc(750 * 100vw / 750); }')
  })
})

test('whatever happens to a list, the screen is what a fresh render of its data gives', async () => {
  weapp = await launchWeapp({ folder }, 'pages/list/index')
  await weapp.tap('#row-2')
  expect(weapp.text()).toContain('row 2 pressed 1')
  expect(weapp.text()).toContain('last 2')
  const operations = [
    ...['reverse', 'rotate', 'dropFirst', 'dropMiddle', 'rename'],
    ...['insert', 'insert', 'renameInPlace', 'clear'],
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...operations), { maxLength: 12 }), async (list) => {
      for (const operation of list) {
        await weapp.tap(`#${operation}`)
        expect(weapp.mismatches()).toEqual([])
        const plain = weapp.text('#plain').split('\n').filter(Boolean)
        const names = weapp.text('#unkeyed').split(',').filter(Boolean)
        expect(plain).toEqual(names.map((name, index) => `${index} ${name}`))
      }
    }),
    { numRuns: 40, seed: 7 },
  )
  expect(weapp.violations).toEqual([])
})
