import { writeWorkbook } from '../../server/src/modules/rosters/sheet/write-workbook'
import type { DemoSession } from '../journeys/demo-session'
import { sendRoster } from '../journeys/import-roster'

const HEADINGS = ['网格', '楼栋', '房号', '建筑面积', '业主', '业主电话', '联系人', '联系电话']

/** A sheet that waits to be confirmed, with something to look at in every list, and one with faults. */
export async function importRosters(
  committee: DemoSession,
  communityCode: string,
): Promise<{ readyImport: string; faultyImport: string }> {
  const columns = HEADINGS.map((heading) => ({ heading, width: 12 }))
  const ready = await writeWorkbook(columns, [
    ['001', '1栋', '1单元101', '90.25', '陈演', '10907390001', '陈明演', '10907390002'],
    ['001', '99栋', '1单元101', '88.2', '贺演', null, null, null],
  ])
  const faulty = await writeWorkbook(columns, [
    ['001', '1栋', '1单元101', '86.405', '=1+1', null, null, null],
    ['001', '1栋', null, '86.4', '陈演', '12', null, null],
  ])
  return {
    readyImport: await sendRoster(committee, communityCode, ready, 'ready'),
    faultyImport: await sendRoster(committee, communityCode, faulty, 'faulty'),
  }
}
