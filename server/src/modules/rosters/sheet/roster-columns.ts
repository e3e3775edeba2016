import { nameKey } from '../../../lib/name-key'

/** 名册表的列, by what the heading may say. What the template calls it comes first. */
const HEADINGS = {
  grid: ['网格', '网格名称', '所属网格'],
  building: ['楼栋', '楼栋号', '楼号', '栋号', '楼幢', '幢号', '楼栋名称'],
  stairwell: ['单元', '单元号'],
  room: ['房号', '室号', '房间号', '门牌', '门牌号', '房屋号'],
  area: ['建筑面积', '面积', '房屋面积', '专有部分面积'],
  owners: ['业主', '业主姓名', '产权人', '房主'],
  ownerPhones: ['业主电话', '业主手机', '业主手机号', '业主联系电话', '产权人电话'],
  contact: ['联系人', '联系人姓名'],
  contactPhone: ['联系电话', '联系人电话', '联系手机', '电话', '手机', '手机号', '手机号码'],
  developerHeld: ['开发商持有', '开发商未售', '未售'],
  empty: ['空置', '空房', '是否空置'],
} as const

export type RosterColumn = keyof typeof HEADINGS

export const ROSTER_COLUMNS = Object.keys(HEADINGS) as readonly RosterColumn[]

/** Without these nobody can tell which household a row is about. */
export const NEEDED_COLUMNS: readonly RosterColumn[] = ['building', 'room']

const BY_HEADING = new Map<string, RosterColumn>(
  ROSTER_COLUMNS.flatMap((column) => HEADINGS[column].map((heading) => [heading, column] as const)),
)

/** What the template and the export write above a column. */
export function headingOf(column: RosterColumn): string {
  return column === 'area' ? '建筑面积（平方米）' : HEADINGS[column][0]
}

/** The column a heading stands for, whatever unit or remark follows in brackets. */
export function columnOf(heading: string): RosterColumn | undefined {
  return BY_HEADING.get(
    nameKey(heading)
      .replace(/\*/g, '')
      .replace(/[([【].*$/u, ''),
  )
}
