import { addSentences } from './sentences'

/** Refusals around handling reports and filing them for others; only the pages of those who work there load them. */
addSentences({
  hand_off_pending: '已经转出去了，对方还没接。要换单位，请先收回来。',
  no_hand_off: '这次转办已经有人答复了，下面是最新的情况。',
  hand_offs_used_up: '这件转的次数太多了，不能再转，请直接办或报街道。',
  unit_required: '请选一个单位。',
  unit_cannot_receive: '这个单位接不了这件，请另选一个。',
  extension_too_late: '已经到期，不能再延长。',
  extensions_used_up: '已经延长过两次，不能再延长。',
  extension_out_of_range: '延长得太久了，请选近一些的时间。',
  review_out_of_range: '日期要在今天以后、180 天以内。',
  merge_target_invalid: '只能并到本社区另一件公开的诉求里。',
  merge_target_of_others: '那一件归别的单位办。先把这件转给他们，由他们来并。',
  report_kept_apart: '报的人说了这是另一件事，不能再并。',
  suspension_too_late: '已经到期，不能再暂缓。请接着办，或者转给能办的单位。',
  suspensions_used_up: '已经暂缓过两次，不能再暂缓。',
  merge_target_over: '那一件已经了结，不能并过去。',
  has_duplicates: '已经有别的诉求并到这一件，请反过来并。',
  no_phone: '报的人没有留电话。可以在办理记录里写给他看。',
  person_required: '请写替谁报的，他怎么同意的。',
  person_not_expected: '随手记的事不填报的人。',
  consent_out_of_range: '同意的日子要在最近 30 天里。',
  no_query_code: '这件诉求没有查询码。',
})
