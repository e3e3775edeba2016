import { dayAt, wallClockAt } from '../../lib/shanghai-time'
import type { MessageKind, Tidings } from './messages-types'

/** What a message says, in the app and through WeChat. */
interface Words {
  /** At most five characters: WeChat's `phrase`. */
  readonly state: string
  readonly text: (about: string, due: string) => string
}

const WORDS: Readonly<Record<MessageKind, Words>> = {
  report_accepted: { state: '已受理', text: (about) => `“${about}”的诉求有人接手了。` },
  report_progress: { state: '有进展', text: (about) => `“${about}”的诉求有了新进展。` },
  report_handed_on: { state: '已转办', text: (about) => `“${about}”的诉求换了单位来办。` },
  report_extended: {
    state: '已延期',
    text: (about, due) => `“${about}”的诉求要多办几天，最晚${due}。点开看原因。`,
  },
  report_resumed: { state: '继续办', text: (about) => `“${about}”的诉求又接着办了。` },
  report_reopened: { state: '重新办', text: (about) => `“${about}”的诉求没办好，又重新办了。` },
  report_escalated: { state: '已上报', text: (about) => `“${about}”的诉求超时了，已经报给上级。` },
  report_merged: {
    state: '一起办',
    text: (about) => `“${about}”的诉求和另一件相同的一起办。`,
  },
  report_parted: { state: '单独办', text: (about) => `“${about}”的诉求改回单独办。` },
  report_lapsed: { state: '已结案', text: (about) => `“${about}”的诉求没等到您的答复，已结案。` },
  report_suspended: {
    state: '暂时挂起',
    text: (about, due) => `“${about}”的诉求一时办不了，${due}再看。点开看原因。`,
  },
  report_resolved: {
    state: '已办结',
    text: (about) => `“${about}”的诉求办好了。请您看看是不是真的解决了。`,
  },
  report_rejected: { state: '不受理', text: (about) => `“${about}”的诉求没有受理。点开看原因。` },
  followed_resolved: { state: '已办结', text: (about) => `您跟进的“${about}”的诉求办好了。` },
  followed_lapsed: { state: '已结案', text: (about) => `您跟进的“${about}”的诉求已结案。` },
  report_digest: { state: '有进展', text: (about) => `您报的、跟进的诉求今天有${about}。` },
  consultation_digest: { state: '有进展', text: (about) => `您家的议事今天有${about}。` },
  opinions_asked: {
    state: '征求意见',
    text: (about, due) => `“${about}”在听大家的意见，到${due}为止。`,
  },
  voting_opened: { state: '开始表决', text: (about, due) => `“${about}”开始表决，到${due}为止。` },
  voting_ends_soon: {
    state: '快截止了',
    text: (about, due) => `“${about}”的表决到${due}截止。投过的不用再投。`,
  },
  poll_result: { state: '出结果了', text: (about) => `“${about}”的表决有结果了。` },
  milestone_done: { state: '完成一步', text: (about) => `“${about}”又落实了一步。` },
  milestone_overdue: { state: '超时了', text: (about) => `“${about}”有一步过了日子还没做完。` },
  opinion_declined: {
    state: '未公开',
    text: (about) => `您对“${about}”的意见没有公开。点开看原因，可以申诉。`,
  },
  appeal_decided: { state: '有结果了', text: (about) => `您对“${about}”的申诉有结果了。` },
  report_held_back: {
    state: '未公开',
    text: (about) => `您写的${about}没有公开，照样办。点开看原因，也可以请居委会再看一次。`,
  },
  report_appeal_decided: {
    state: '有结果了',
    text: (about) => `您请居委会再看的${about}有结果了。`,
  },
  topic_held_back: {
    state: '未公开',
    text: (about) => `您写的${about}没有公开。点开看原因，也可以请居委会再看一次。`,
  },
  topic_appeal_decided: {
    state: '有结果了',
    text: (about) => `您请居委会再看的${about}有结果了。`,
  },
  topic_adopted: { state: '已采纳', text: (about) => `议题“${about}”被采纳了。` },
  topic_answered: { state: '已答复', text: (about) => `居委会答复了议题“${about}”。` },
  roll_corrected: { state: '名册改了', text: (about) => `“${about}”的名册里，您家的一项改了。` },
  delegation_offered: {
    state: '委托投票',
    text: (about) => `您家有人把“${about}”的投票委托给别人。不同意的话，点开可以撤回。`,
  },
  delegation_decided: { state: '有结果了', text: (about) => `“${about}”的委托投票有结果了。` },
  notice_published: { state: '新通知', text: (about) => `新通知：${about}` },
  notice_corrected: { state: '更正了', text: (about) => `通知更正了，请再看一遍：${about}` },
  notice_changed: { state: '改过了', text: (about) => `您看过的通知改了，有空再看一眼：${about}` },
  notice_withdrawn: { state: '撤回了', text: () => '您看过的一条通知撤回了。点开看原因。' },
  notice_digest: { state: '有变动', text: (about) => `您看过的通知今天有${about}。` },
  claim_approved: { state: '已通过', text: () => '您认领住户的申请通过了。' },
  claim_declined: { state: '没通过', text: () => '您认领住户的申请没有通过。点开看原因。' },
  member_joined: {
    state: '有人加入',
    text: () => '有人认领了您家，成了您家的一员。不认识的话，点开可以提出来。',
  },
  member_disputed: {
    state: '有异议',
    text: () => '您家里有人说您不住这里。网格员或居委会会来核实。',
  },
  elder_recorded: {
    state: '有登记',
    text: () => '网格员登记了您家当面说的：老人通知要不要。不对的话，点开可以改。',
  },
  dispute_decided: { state: '有结果了', text: () => '您家住户的异议有结果了。' },
  visit_agreed: { state: '约好了', text: (about) => `您约的上门定好了：${about}来。` },
  visit_changed: { state: '改日子', text: (about) => `您约的上门改了日子：${about}来。` },
  visit_declined: { state: '来不了', text: () => '您约的上门这次来不了。点开看为什么。' },
  office_given: {
    state: '新职务',
    text: (about) => `您被任命为${about}。没有答应过的话，请打电话给居委会或街道。`,
  },
  office_changed: {
    state: '有变动',
    text: (about) => `您的任职改了：${about}。有疑问，请打电话给居委会。`,
  },
  office_ended: {
    state: '任职结束',
    text: (about, due) =>
      `${due === '' ? `您不再担任${about}` : `您担任的${about}，到${due}为止`}。有疑问，请打电话给居委会或街道。`,
  },
  leave_entered: {
    state: '请假',
    text: (about) => `居委会替您登记了请假：${about}。不对的话，请打电话给居委会。`,
  },
  leave_taken_back: {
    state: '请假撤回',
    text: (about) => `居委会撤回了您的请假：${about}。不对的话，请打电话给居委会。`,
  },
  gap_ahead: {
    state: '要缺人',
    text: (about, due) => `${about}从${due}起没有网格员在。请任命替班的人，不然由居委会代管。`,
  },
  gap_begun: {
    state: '居委代管',
    text: (about) => `${about}现在没有网格员在，暂由居委会代管。那里的事都在您的收件里。`,
  },
  account_leaving: {
    state: '要注销',
    text: (_about, due) => `您的账号${due}会注销。不想注销，或者不是您点的，点开可以收回。`,
  },
  work_reports: { state: '新诉求', text: () => '今天有新的诉求。' },
  work_hand_offs: { state: '新转来', text: () => '今天有转来的诉求，等着接。' },
  work_reminders: { state: '催办', text: () => '今天有居民催办。' },
  work_escalations: { state: '超时上报', text: () => '今天有超时的诉求报上来。' },
  work_reopened: { state: '重新办', text: () => '今天有居民说没办好，要再办。' },
  work_claims: { state: '新认领', text: () => '今天有人认领住户，等着核实。' },
  work_visits: { state: '约上门', text: () => '今天有住户请人上门，等着约日子。' },
  work_forms: { state: '新表格', text: () => '今天有新的表格要填。' },
  work_checks: { state: '等公开', text: () => '今天有居民写的话等着看能不能公开。' },
  work_stale: { state: '该核对了', text: () => '有公开的内容过了核对日期，请去看看还对不对。' },
  work_stale_escalated: {
    state: '过期上报',
    text: () => '有社区的内容过了核对日期好几天，还没有人核对。',
  },
}

/** What a person reads. */
export function wordMessage({ kind, about, dueAt }: Tidings): string {
  return WORDS[kind].text(about, dueAt ? describeMinute(dueAt) : '')
}

/** In at most five characters. */
export function wordState(kind: MessageKind): string {
  return WORDS[kind].state
}

/** Instead of its title. */
export const WITHDRAWN_NOTICE = '（已撤回）'

/** What the daily message says instead of its steps. */
export const digestAbout = (count: number) => `${count} 条新进展`

/** `2026年11月27日 18:00`, as WeChat takes a time; on a wall clock in China. */
export function wordTime(instant: Date): string {
  return `${dayAt(instant).slice(0, 4)}年${describeMinute(instant)}`
}

/** `11月27日 18:00`, on a wall clock in China. */
function describeMinute(instant: Date): string {
  const [, month, day] = dayAt(instant).split('-')
  return `${Number(month)}月${Number(day)}日 ${wallClockAt(instant)}`
}
