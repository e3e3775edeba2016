import type { Failure } from '../lib/load-state'

/** What the person is told for each code of the service. A code without a sentence gets `unknown`. */
const sentences: Record<string, string> = {
  signed_out: '请先登录，再办这件事。',
  forbidden: '这件事不在您的办理范围内。',
  not_found: '这项内容不在了，或者您看不到它。',
  invalid_request: '有的地方填得不对，请看一看标出来的地方。',
  report_transition_illegal: '这件事已经有了变化，下面是最新的情况。',
  search_needs_area: '这里不能找，请回收件里找。',
  reminder_too_soon: '一天催一次，请明天再催。',
  reminders_used_up: '已经催过 5 次了，可以直接打电话问。',
  reason_required: '请写一句哪里不满意。',
  report_over: '这件事已经了结，不用跟了。',
  main_report_open: '一起办的那件还没说办好，请再等等。',
  act_used_up: '这件上面写得太多了，请直接打电话说。',
  too_many_reports: '今天报得太多了，请明天再报。急事请打电话。',
  upload_unknown: '有照片失效了，请删掉它再加一次。',
  file_required: '没有收到照片，请再加一次。',
  upload_not_a_photo: '这个文件不是照片，请换一张。',
  upload_too_many_pixels: '这张照片太大了，请换一张。',
  consent_missing: '这一项您还没有同意，或者已经收回了。要用，请再点一次，看过说明再同意。',
  consent_text_changed: '说明改过了。请关掉邻格再打开，看过新的再同意。',
  too_many_uploads: '等着用的照片太多了，请先把写好的诉求提交。',
  too_many_reveals: '这一个小时看的电话太多了，请过一会儿再看。',
  reveal_is_over: '上次看电话已经过了一个小时，请重新写明原因再看。',
  grid_required: '请先选一个网格。',
  unknown_category: '这一类现在没有了，请另选一类。',
  category_terms_refused: '这样定不行，请看标出来的地方。',
  place_required: '请选一个网格，好知道交给谁。',
  unknown_grid: '没有找到这个网格，请另选一个。',
  position_outside_grids: '这个位置不在任何网格里，请自己选一个网格。',
  filter_unusable: '这样筛选不出来，请重新选。',
  invalid_cursor: '列表有了变化，请从头再看。',
  illegal_transition: '这件事刚刚有了变化，现在不能这样办。请刷新看看。',
  unknown_area: '没有这个地方，请重新选。',
  area_required: '请先选一个网格。',
  poll_not_open: '表决还没有开始。',
  poll_closed: '表决已经截止，不能再投了。',
  ballot_already_cast: '这一票已经投过了，只能投一次。',
  voted_on_paper: '这一票已经用纸质选票投过了，只能投一次。',
  token_already_issued: '这一票已经在另一部手机上领了选票，只能在那部手机上投。',
  blinded_message_invalid: '选票没有领成，请再试一次。',
  token_invalid: '选票对不上，没有投出去，请再试一次。',
  token_used: '这张选票已经投出去了，只能投一次。',
  receipt_taken: '选票没有投出去，请再试一次。',
  session_sent: '无记名的票不能带着身份投，请更新以后再试。',
  ballot_invalid: '这张票没有填对，请重新选一遍。',
  closes_at_out_of_range: '截止时间要在 1 小时以后、90 天以内。',
  expires_at_out_of_range: '到期时间要在今天以后、一年以内。',
  acknowledgement_not_asked: '这条通知不用回复“知道了”。',
  too_many_topics: '您有三个议题还没结束，等一个结束了再提。',
  topic_ended: '这个议题刚刚有了变化，下面是最新的情况。',
  authors_support_stays: '提议题的人家算第一户，不能收回。可以收回议题。',
  too_early_to_decline: '支持的户数还不够，这时可以采纳或者答复，不能不采纳。',
  notice_expired: '这条通知已经到期。',
  notice_withdrawn: '这条通知已经撤回。',
  notice_already_withdrawn: '这条通知之前已经撤回了。',
  idempotency_key_reused: '这次提交和上一次的内容不一样，请重新提交。',
  request_in_progress: '正在处理，请稍等再看结果。',
  rate_limited: '操作太快了，请过一分钟再试。',
  try_again: '现在用的人太多，请过一会儿再试。',
  internal_error: '我们这边出了问题，不是您的操作不对。请过一会儿再试。',
  unexpected_answer: '没有连上服务，请看看网络，或者过一会儿再试。',
}

/** What the HTTP layer itself refuses: the status says it, whichever part wrote the code. */
const statusSentences: Readonly<Record<number, string>> = {
  413: '内容太大了。照片请换小一些的，文字请短一些。',
  415: '只能发 JPG、PNG 或 WebP 照片。',
  429: '操作太快了，请过一分钟再试。',
  503: '现在用的人太多，请过一会儿再试。',
}

/** Sentences for a form field's fault, by the rule it broke. */
const fieldSentences: Readonly<Record<string, string>> = {
  required: '这一项要填。',
  unknown: '没有这一项，请重新选。',
  too_long: '时间太长了，请定短一些。',
  too_long_for_emergency: '紧急情况要快：24 小时内答复，3 天内解决，不按工作日算。',
  shorter_than_respond: '解决的时间不能比答复还短。',
  fixed_for_emergency: '紧急情况的这一项不能改。',
  too_soon: '时间太早了。',
  too_far: '时间太远了。',
  out_of_range: '这个日子不合适。',
  not_in_view: '这个列表不能这样筛选。',
  contradicts: '这两项不在一处，请重新选。',
  named_twice: '同一条写了两次。',
  minLength: '这里还没有填，或者太短了。',
  maxLength: '写得太长了，请短一些。',
  minimum: '这个数太小了。',
  maximum: '这个数太大了。',
  minItems: '请至少选一个。',
  maxItems: '选得太多了。',
  format: '这一项的写法不对。',
  pattern: '这一项的写法不对。',
}

export const failureTitles: Readonly<Record<Failure['kind'], string>> = {
  offline: '没有连上网',
  signed_out: '请先登录',
  denied: '这里不能看',
  missing: '没有找到',
  error: '没有办成',
}

export const failureCopy = {
  offline: '请看看手机的网络，连上以后再试。',
  unknown: '没有办成，请过一会儿再试。',
  field: '这一项不对，请改一改。',
} as const

/** What only some pages can be told; a file of its own keeps it out of what every phone loads. */
export function addSentences(more: Readonly<Record<string, string>>): void {
  Object.assign(sentences, more)
}

export function sentenceOf({ code, status }: { code: string; status: number }): string {
  return sentences[code] ?? statusSentences[status] ?? failureCopy.unknown
}

export function fieldSentenceOf(fault: string): string {
  return fieldSentences[fault] ?? sentences[fault] ?? failureCopy.field
}
