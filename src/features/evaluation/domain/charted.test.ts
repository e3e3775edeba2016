import { buildAreaFigures, buildFigure, hiddenFigure } from '../../../../test/factories/scoreboard'
import { chartedRates, chartOpen, chartRate } from './charted'

const UNKNOWN = { hidden: '（不显示）', none: '（还没有）' }
const area = buildAreaFigures({
  name: '竹园社区',
  response: buildFigure(5, 6, { low: 4365, high: 9699 }),
  resolution: hiddenFigure,
  open: 7,
  overdue: 2,
  suspended: 1,
})

test('a figure that is hidden is in no picture, not even as nothing', () => {
  expect(chartRate([area], 'response', UNKNOWN).rows).toEqual([
    { name: '竹园社区', range: { low: 0.4365, share: 5 / 6, high: 0.9699 } },
  ])
  expect(chartRate([area], 'resolution', UNKNOWN).rows).toEqual([{ name: '竹园社区（不显示）' }])
  expect(chartedRates([area])).not.toContain('resolution')
  expect(chartedRates([area])).toContain('response')
})

test('what is open is told once: in time, overdue or suspended', () => {
  const words = { inTime: '没超时', overdue: '超时', suspended: '暂缓' }
  expect(chartOpen([area], words).rows).toEqual([{ name: '竹园社区', counts: [4, 2, 1] }])
})
