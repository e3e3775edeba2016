import type { AppointmentChange, OpenWork, Post, StaffedGrid } from './domain/posts'

export const peopleCopy = {
  title: '人员',
  sub: '本社区每个网格谁负责，谁替班',
  members: '居委会工作人员',
  membersText: '居委会工作人员由运维登记。',
  history: '谁任命的，谁结束的',
  noHistory: '还没有变动。',
  noGrids: '这个社区还没有划网格',
  noGridsText: '先到“网格”里划好，再来任命网格员。',
  staffing: {
    nobody: '没有网格员，暂由居委会代管',
    on_leave: '都在请假，暂由居委会代管。请任命一个替班的人，写上到哪一天。',
    staffed: '',
  } satisfies Record<StaffedGrid['staffing'], string>,
  emptyFrom: (day: string) => `${day}起没有人了，到时由居委会代管。请早点任命接替的人。`,
  appoint: '任命网格员',
  ranks: { first: 'A 岗', second: 'B 岗' },
  since: (day: string) => `${day}起`,
  until: (day: string) => `到 ${day}`,
  hours: (from: string, until: string) => `在岗 ${from}–${until}`,
  coming: '还没有开始',
  onLeave: (until: string) => `请假，到 ${until}`,
  leaveComing: (from: string, until: string) => `${from}至 ${until}请假`,
} as const

export const appointCopy = {
  title: {
    grid_worker: '任命网格员',
    committee_member: '任命居委会工作人员',
    subdistrict_officer: '任命街道工作人员',
    department_officer: '任命部门工作人员',
  } satisfies Record<Post['role'], string>,
  phone: '对方的手机号',
  phoneHint: '就是对方登录用的号码',
  phoneExample: '11 位手机号',
  phoneFault: '请写全手机号。',
  find: '找到这个人',
  found: (name: string) => `找到了：${name}`,
  notThisOne: '不是这个人',
  department: '哪个部门',
  departmentFault: '请选一个部门。',
  rank: '岗位',
  rankHint: 'A 岗先负责；A 岗请假，由 B 岗替班。',
  from: '从哪一天起',
  fromHint: '不选就是现在',
  until: '到哪一天为止',
  untilHint: '不选就一直任下去',
  dayPlaceholder: '点这里选日子',
  dayFault: '请选一个日子。',
  dutyFrom: '上班时间',
  dutyUntil: '下班时间',
  hoursHint: '居民看得到。不写也行。',
  hoursFault: '请写成 08:30 和 18:00 这样，上班要早于下班。',
  optional: '可以不填',
  send: '任命',
  done: '任命好了',
} as const

export const postCopy = {
  save: '保存',
  saved: '保存好了',
  makeFirst: '改成 A 岗',
  makeSecond: '改成 B 岗',
  swapAsk:
    '马上生效，也会告诉本人。同一网格别的网格员不跟着变，一个网格要有一个 A 岗，别忘了也改。',
  swapYes: '就这样改',
  leave: '请假',
  leaveFrom: '从哪一天',
  leaveUntil: '到哪一天（这天也休息）',
  leaveText: '不用写原因。请假的几天，居民看到的是替班的人。',
  leaveFault: '请选两个日子，从今天起，先早后晚。',
  enterLeave: '登记请假',
  leaveDone: '登记好了',
  takeBack: '撤回请假',
  takenBack: '撤回了',
  end: '结束任职',
  resetFactor: '重置动态码',
  resetAsk:
    '先打电话核实是本人。重置以后，这个人在电脑上都要重新登录，重新设动态码，也会看到是您重置的。',
  resetYes: '核实过了，重置',
  resetDone: '重置好了',
} as const

export const endCopy = {
  title: (name: string) => `结束${name}的任职`,
  work: '这个网格正在办的，都留给接手的人：',
  counts: {
    reports: (count: number) => `${count} 件诉求没办完`,
    handOffs: (count: number) => `${count} 件别人转来的等接收`,
    claims: (count: number) => `${count} 户认领等核对`,
    disputes: (count: number) => `${count} 件住户异议等核实`,
    visits: (count: number) => `${count} 户约了上门还没去`,
    unreachedNotices: (count: number) => `${count} 条通知还有人没看到`,
  } satisfies Record<keyof OpenWork, (count: number) => string>,
  nothing: '这个网格现在没有没办完的事。',
  last: '最后一天',
  lastHint: '不选就是现在',
  who: '之后谁来负责',
  choices: { others: '还有别人在', successor: '由另一个人接任', committee: '暂由居委会代管' },
  send: '结束任职',
  done: '已经结束',
} as const

export const officesCopy = {
  title: '机构人员',
  sub: '居委会、街道和部门的工作人员',
  pick: '选地方',
  committee: (name: string) => `${name}居委会`,
  subdistrict: (name: string) => `${name}工作人员`,
  county: (name: string) => `${name}各部门工作人员`,
  none: '这里还没有人',
  noneText: '先任命第一个人，以后的事他们自己办。',
  appoint: '任命',
  up: '回上一级',
  more: '再看一些',
  noPlaces: '这里没有下一级地方',
  below: '下一级',
} as const

export const leaveCopy = {
  title: '我的请假',
  none: '您现在不是网格员',
  noneText: '任命以后才能登记请假。',
  standIn: '请假的几天，居民看到的是 B 岗；没有 B 岗，就暂由居委会代管。',
} as const

type ChangeWords = Pick<AppointmentChange, 'areaName' | 'displayName'>

/** One sentence of the history for each kind. */
export const changeSentences: Readonly<
  Record<AppointmentChange['kind'], (change: ChangeWords) => string>
> = {
  appointed: ({ areaName, displayName }) => `任命${displayName}到${areaName}`,
  hours_changed: ({ areaName, displayName }) => `改了${displayName}在${areaName}的在岗时间`,
  made_first: ({ areaName, displayName }) => `${displayName}改任${areaName} A 岗`,
  made_second: ({ areaName, displayName }) => `${displayName}改任${areaName} B 岗`,
  ended: ({ areaName, displayName }) => `${displayName}不再负责${areaName}`,
  taken_over: ({ areaName }) => `${areaName}由居委会代管`,
}
