import { drawBarsAsSvg, drawRangesAsSvg } from './chart-svg.h5'

// What measures type in a browser is not there.
beforeEach(() => jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null))
afterEach(() => jest.restoreAllMocks())

const LOOK = { width: 720, isDark: false, scale: 1 }

const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

test('shares stand by their names, in the order they came; what is unknown has a name and no share', () => {
  const svg = drawRangesAsSvg(
    {
      rows: [
        { name: '竹园社区', range: { low: 0.5, share: 0.83, high: 0.95 } },
        { name: '北门社区（不显示）' },
        { name: '<南门> & 社区', range: { low: 0, share: 0.1, high: 0.4 } },
      ],
    },
    LOOK,
  )
  const texts = textsOf(svg)
  const names = ['竹园社区', '北门社区（不显示）', '&lt;南门&gt; &amp; 社区']
  expect(texts.filter((text) => text && names.includes(text))).toEqual(names)
  expect(texts).toEqual(expect.arrayContaining(['83%', '10%', '100%']))
  expect(svg).not.toContain('<script')
})

test('parts of a whole are told by word, and counts are whole', () => {
  const svg = drawBarsAsSvg(
    {
      parts: [
        { word: '没超时', kind: 'plain' },
        { word: '超时', kind: 'bad' },
      ],
      rows: [{ name: '竹园社区', counts: [1, 1] }],
    },
    { ...LOOK, isDark: true },
  )
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['没超时', '超时', '竹园社区', '0', '2']))
  expect(svg).toContain('#7cd0be')
})
