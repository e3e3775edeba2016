/** What codes say that people should not have to guess; a code without a word stays as it is. */
export type Words = Readonly<Record<string, string>>

export const RELATIONS: Words = {
  owner: '业主',
  family: '家人',
  tenant: '租户',
}

export const CLAIM_STATES: Words = {
  waiting: '等着核实',
  approved: '通过了',
  declined: '没有通过',
  withdrawn: '收回了',
}

export const REPORT_STATES: Words = {
  submitted: '等着受理',
  accepted: '受理了',
  in_progress: '正在办',
  resolved: '办好了，等您确认',
  closed: '结案了',
  rejected: '没有受理',
  withdrawn: '撤回了',
  suspended: '暂时挂起',
}

export const ACTS: Words = {
  submit: '报上来',
  accept: '受理',
  progress: '写进展',
  resolve: '办结',
  confirm: '确认办好了',
  dispute: '说没办好',
  lapse: '过期结案',
  reject: '不受理',
  withdraw: '撤回',
  restore: '恢复',
  settle: '了结',
  suspend: '挂起',
  resume: '接着办',
  hand_off: '转办',
  accept_hand_off: '接下转办',
  return: '退回',
  recall: '收回转办',
  fall_back: '没人接，退回来',
  extend: '延期',
  supplement: '补充',
  note: '内部记录',
  remind: '催办',
  supervise: '督办',
  due_soon: '快到期',
  overdue: '超时',
  escalate: '报给上级',
  merge: '并到一起办',
  unmerge: '分开办',
  reopen: '要求重新办',
  adopt: '认领',
  issue_code: '给查询码',
  change_grid: '换网格',
}

export const OPINION_STATES: Words = {
  waiting: '等着公开',
  public: '公开了',
  declined: '没有公开',
  withdrawn: '收回了',
}

export const CHECKED_THINGS: Words = {
  report: '诉求',
  report_step: '诉求里补充的话',
  topic: '议题',
}

export const CHECK_STATES: Words = {
  pending: '正在检查',
  manual: '等居委会看',
  passed: '通过了',
  declined: '没有通过',
}

export const TOPIC_STATES: Words = {
  collecting: '正在征集支持',
  waiting: '等着答复',
  adopted: '采纳了',
  answered: '答复了',
  declined: '没有采纳',
  withdrawn: '收回了',
}

export const BALLOT_WAYS: Words = {
  online: '网上',
  paper: '纸质',
}

export const DELEGATION_STATES: Words = {
  offered: '等对方答应',
  waiting: '等居委会核实',
  accepted: '办好了',
  declined: '没有通过',
  revoked: '撤回了',
}

export const REVEALED_THINGS: Words = {
  phone: '电话',
  household: '名册里的这一户',
}

export const OFFICES: Words = {
  grid_worker: '网格员',
  committee_member: '居委会工作人员',
  subdistrict_officer: '街道工作人员',
  department_officer: '部门工作人员',
  supervisor: '监督员',
  auditor: '审计人员',
  operator: '运维人员',
}

export const PURPOSES: Words = {
  position: '用我的位置',
  phone: '用我的手机号',
  photos: '用我的照片',
}

export const TRAITS: Words = {
  elder_70: '家里有七十岁以上的老人',
}
