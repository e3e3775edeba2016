import { buildReportSummary } from '../../../../test/factories/reports'
import { reportCopy } from '../copy'
import { stageOf } from './report-stage'

test.each([
  ['submitted', 'reporter', '等接单'],
  ['accepted', 'reporter', '已接单'],
  ['in_progress', 'staff', '正在办'],
  ['resolved', 'reporter', '请您确认'],
  ['resolved', 'staff', '等居民确认'],
  ['resolved', 'neighbour', '等居民确认'],
  ['suspended', 'reporter', '暂缓'],
  ['rejected', 'reporter', '不归这里管'],
  ['withdrawn', 'staff', '已撤回'],
] as const)('%s is, to a %s, “%s”', (status, viewer, word) => {
  expect(reportCopy.stages[stageOf(buildReportSummary({ status }), viewer)]).toBe(word)
})

test.each([
  ['confirmed', '解决了'],
  ['lapsed', '到期没人答复'],
  ['duplicate', '并到别的诉求里'],
  ['withdrawn', '已撤回'],
  ['rejected', '不归这里管'],
] as const)('closed as %s is “%s”, never solved unless somebody said so', (closedAs, word) => {
  const report = buildReportSummary({ status: 'closed', closedAs })
  expect(reportCopy.stages[stageOf(report, 'reporter')]).toBe(word)
})

test('a report that came back is being done again', () => {
  const report = buildReportSummary({ status: 'in_progress', reopenedCount: 1 })
  expect(stageOf(report, 'reporter')).toBe('again')
})
