import { addSentences } from './sentences'

/** Refusals around who works where; only their pages load them. */
addSentences({
  person_unknown: '没有人用这个手机号登录过。请对方先登录一次，再来任命。',
  too_many_look_ups: '这一小时查手机号查得太多了，请过一会儿再来。',
  operator_not_appointable: '运维人员不能再任别的岗位。',
  second_factor_own: '自己的动态码不能自己重置，请让别的运维人员来做。',
  second_factor_above: '这个人在别处还有职务，您不能重置。请让运维人员来做。',
  already_appointed: '这个人已经在这个岗位上了。',
  appointment_over: '这一任已经结束了，下面是最新的情况。',
  appointment_ends_earlier: '这一任在那天之前就结束了。要做得更久，请重新任命。',
  appointment_dates_invalid: '日子不合适，请看一看：不能早于今天，也不能先后颠倒。',
  duty_hours_invalid: '上班时间要早于下班时间，两个都填，或者都不填。',
  last_worker: '这是网格最后一名网格员。请写上接任的人，或者由居委会代管。',
  last_in_office: '这是最后一个人了。请写上接任的人。',
  leave_overlaps: '这几天里已经有一次请假了。',
  leave_over: '这次请假已经结束，或者已经撤回了。',
})
