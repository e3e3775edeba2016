import {
  buildAreaFigures,
  buildScoreboard,
  hiddenFigure,
} from '../../../../test/factories/scoreboard'
import { writeCsv } from './write-csv'

test('the file has the numbers as they are; hidden stays hidden, and nothing is run as a formula', () => {
  const areas = [
    buildAreaFigures(),
    buildAreaFigures({
      code: '430503001002',
      name: '=北门社区',
      resolution: hiddenFigure,
      lapsed: null,
      rejected: null,
    }),
  ]
  const [head = '', first, second = ''] = writeCsv(buildScoreboard(), areas).split('\r\n')
  expect(head.startsWith('\ufeff编号,名称,起,止,算到,响应率 分子,')).toBe(true)
  expect(first).toBe(
    '430503001001,示范社区,2026-01-01,2026-12-31,2026-11-22T16:00:00.000Z,18,20,69.9,97.22,9,18,29.03,70.98,不显示,不显示,不显示,不显示,不显示,3,1,7,2,1',
  )
  const cells = second.split(',')
  expect(cells[1]).toBe("'=北门社区")
  expect(cells.slice(9, 13)).toEqual(['不显示', '不显示', '不显示', '不显示'])
  expect(cells.slice(17, 20)).toEqual(['不显示', '不显示', '不显示'])
  expect(head.split(',').slice(20)).toEqual(['公开没办完', '公开超时', '公开暂缓'])
  expect(head.split(',')).toHaveLength(cells.length)
})
