import { addSentences } from './sentences'

/** Refusals around notices; only the console and the page of a notice load them. */
addSentences({
  notice_corrected: '这条通知刚刚更正过，下面是现在的样子，请再看一遍。',
  nothing_corrected: '还没有改动。',
  review_not_asked: '这条通知到时自己收起来，不用核对。',
  unknown_building: '选的楼栋不在这里，请重新选。',
  too_many_pinned: '放在最前面的已经有三条了，请先取消一条。',
  publishes_at_out_of_range: '发出的时间要在现在以后、90 天以内。',
})
