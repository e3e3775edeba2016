import type { FaultKind, ImportProblem, RosterColumn } from './domain/roster'

export const columnWords: Readonly<Record<RosterColumn, string>> = {
  grid: '网格',
  building: '楼栋',
  stairwell: '单元',
  room: '房号',
  area: '建筑面积',
  owners: '业主',
  ownerPhones: '业主电话',
  contact: '联系人',
  contactPhone: '联系电话',
  developerHeld: '开发商持有',
  empty: '空置',
}

const faultWords: Readonly<Record<FaultKind, string>> = {
  column_missing: '表里没有这一列。请照模板加上表头。',
  column_twice: '这一列有两个，请只留一个。',
  required: '没有填，请补上。',
  too_long: '太长了，请写短一些。',
  unreadable: '里面有看不见的字符，请重新打一遍。',
  formula: '这里是公式，或者以 = + - @ 开头。请改成直接写的内容。',
  looks_like_date: '被 Excel 当成了日期。请把这一格设为“文本”，再重新填。',
  bad_area: '面积看不懂。请写大于 0 的数，比如 86.40。',
  area_too_fine: '面积最多两位小数，比如 86.40。',
  bad_phone: '电话不对，请核对位数。',
  not_yes_or_no: '请只写“是”或“否”。',
  name_needed: '有电话，没有名字。请把名字补上。',
  too_many_people: '人太多了。联系人只写一位，业主最多十位。',
  phones_do_not_match: '电话的个数和人数对不上。几位业主，就按顺序写几个电话。',
  duplicate_room: '这一户重复了。',
  phone_of_another: '这个电话，名册或表里写的是另一家另一个人的。请核对名字。',
  unknown_grid: '没有这个网格。请写网格的名称，或者后三位编号。',
  ambiguous_grid: '有好几个网格叫这个名字，请写后三位编号。',
  grid_needed: '这是新楼栋，请写明在哪个网格。',
  other_grid:
    '这栋楼登记在另一个网格。换网格请到网格设置里改；是另一栋同名的楼，名字请写得不一样，比如“翠园88栋”。',
  ambiguous_building: '有好几栋楼叫这个名字，请写明网格。',
  area_needed: '这是新住户，请填建筑面积。',
}

/** What is wrong, and how to mend it. @param otherRow the earlier row that it contradicts */
export function describeFault(fault: FaultKind, otherRow: number | null): string {
  const words = faultWords[fault]
  return otherRow === null ? words : `${words}请对照第 ${otherRow} 行。`
}

export const problemWords: Readonly<Record<ImportProblem, string>> = {
  not_a_workbook: '这个文件打不开。请用 Excel 或 WPS 另存为 .xlsx，再导入一次。',
  too_large: '这张表太大了。请删掉多余的列和工作表，或者分成几份导入。',
  too_many_rows: '一张表最多 12 万行。请分成几份导入。',
  no_rows: '表里只有表头，没有住户。',
  interrupted: '读到一半停下了，名册没有动。请重新导入一次。',
}
