import { addSentences } from './sentences'

/** Refusals around visits that homes ask for; only their pages load them. */
addSentences({
  visit_request_waits: '您家已经有人约了网格员，等这次来过再约。',
  visit_request_ended: '这次已经不用约了，请刷新看看。',
  too_many_visit_requests: '今天约了三次了，请明天再约，急事打电话。',
  visit_reason_personal_data: '里面有身份证号或者车牌，请去掉再发。',
  visit_day_out_of_range: '日子要在今天以后、两个月以内。',
})
