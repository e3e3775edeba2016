import { fireEvent, screen } from '@testing-library/react'
import { openHandling, REPORT } from '../../../../../test/component/open-handling'
import { typeText } from '../../../../../test/component/type-text'
import {
  buildAbilities,
  buildReport,
  buildReportSummary,
  buildUnit,
} from '../../../../../test/factories/reports'

describe('the same as another', () => {
  const mergeable = buildReport({
    isMine: false,
    abilities: buildAbilities({ resolve: true, merge: true }),
  })
  const other = buildReportSummary({
    id: '430503001001-3',
    number: '261118-3',
    title: '示范苑东边没有路灯',
    isMine: false,
  })
  const merged = buildReport({
    isMine: false,
    status: 'closed',
    closedAs: 'duplicate',
    mergedInto: {
      id: other.id,
      number: other.number,
      title: other.title,
      status: 'accepted',
      closedAs: null,
      accountable: buildUnit({ displayName: '李示' }),
    },
    abilities: buildAbilities({ unmerge: true }),
  })

  async function openMerge(likely: readonly object[]) {
    const service = openHandling(mergeable)
    service.on('POST', '/api/v1/report-duplicates', { body: { items: likely } })
    fireEvent.click(await screen.findByText('这件怎么办？'))
    fireEvent.click(await screen.findByText('和另一件是同一件事'))
    expect(await screen.findByText('和哪一件是同一件事？')).toBeVisible()
    return service
  }

  test('it is merged into one that is like it, with a sentence for the reporter; itself and other communities’ are not offered', async () => {
    const service = await openMerge([
      { ...other, distanceM: 12, likeness: 0.9 },
      { ...other, id: '430503001001-7', title: '就是这一件', distanceM: 0, likeness: 1 },
      { ...other, id: '430503001002-4', title: '别的社区的', distanceM: 90, likeness: 0.9 },
    ])
    fireEvent.click(await screen.findByText('示范苑东边没有路灯'))
    expect(screen.queryByText('就是这一件')).toBeNull()
    expect(screen.queryByText('别的社区的')).toBeNull()
    fireEvent.click(screen.getByText('并过去一起办'))
    expect(await screen.findByText('请写一句，报的人会看到。')).toBeVisible()
    typeText('为什么这么定？', '说的是同一盏灯')
    service.on('POST', `${REPORT}/merge`, { body: merged })
    service.on('GET', REPORT, { body: merged })
    fireEvent.click(screen.getByText('并过去一起办'))
    expect(await screen.findByText('拆开，单独办')).toBeVisible()
    expect(service.requests('POST', `${REPORT}/merge`)[0]?.body).toEqual({
      into: '430503001001-3',
      note: '说的是同一盏灯',
    })
  })

  test('one that is not alike is found by its number', async () => {
    const service = await openMerge([])
    expect(await screen.findByText('附近没有差不多的，可以按编号找。')).toBeVisible()
    fireEvent.click(screen.getByText('并过去一起办'))
    expect(await screen.findByText('请选一件。')).toBeVisible()
    typeText('按编号找', '路灯')
    fireEvent.click(screen.getByText('找'))
    expect(await screen.findByText('请写编号，比如 261125-57。')).toBeVisible()
    service.on('GET', '/api/v1/reports/430503001001-3', { body: { ...buildReport(), ...other } })
    typeText('按编号找', '261118-3')
    fireEvent.click(screen.getByText('找'))
    expect(await screen.findByText(/^编号 261118-3 · 第三网格/)).toBeVisible()
  })

  test('what was merged by mistake is parted again', async () => {
    const service = openHandling(merged)
    fireEvent.click(await screen.findByText('拆开，单独办'))
    typeText('为什么这么定？', '说的是另一盏灯')
    service.on('POST', `${REPORT}/unmerge`, { body: mergeable })
    service.on('GET', REPORT, { body: mergeable })
    const [send] = screen.getAllByText('拆开，单独办').slice(-1)
    if (send) fireEvent.click(send)
    expect(await screen.findByText('这件怎么办？')).toBeVisible()
    expect(service.requests('POST', `${REPORT}/unmerge`)[0]?.body).toEqual({
      note: '说的是另一盏灯',
    })
  })
})
