import { writeWorkbook } from '../../server/src/modules/rosters/sheet/write-workbook'
import type { DemoSession } from '../journeys/demo-session'

interface Import {
  readonly id: string
  readonly status: string
}

const HEADINGS = ['网格', '楼栋', '房号', '建筑面积', '业主', '业主电话', '联系人', '联系电话']
const AT_WORK = ['reading', 'checking', 'applying']

/** A sheet that waits to be confirmed, with something to look at in every list, and one with faults. */
export async function importRosters(
  committee: DemoSession,
  communityCode: string,
): Promise<{ readyImport: string; faultyImport: string }> {
  const columns = HEADINGS.map((heading) => ({ heading, width: 12 }))
  const send = async (rows: readonly (readonly (string | null)[])[], status: string) => {
    const path = `/roster-imports?communityCode=${communityCode}`
    let found = await committee.upload<Import>(path, await writeWorkbook(columns, rows))
    while (AT_WORK.includes(found.status)) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      found = await committee.get<Import>(`/roster-imports/${found.id}`)
    }
    if (found.status !== status) throw new Error(`The import is ${found.status}`)
    return found.id
  }
  return {
    readyImport: await send(
      [
        ['001', '1栋', '1单元101', '90.25', '陈演', '10907390001', '陈明演', '10907390002'],
        ['001', '99栋', '1单元101', '88.2', '贺演', null, null, null],
      ],
      'ready',
    ),
    faultyImport: await send(
      [
        ['001', '1栋', '1单元101', '86.405', '=1+1', null, null, null],
        ['001', '1栋', null, '86.4', '陈演', '12', null, null],
      ],
      'faulty',
    ),
  }
}
