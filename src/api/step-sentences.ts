import { addSentences } from './sentences'

/** Refusals of what happens to a consultation around its poll; only its pages load them. */
addSentences({
  ends_at_out_of_range: '征求意见要在 1 到 60 天以后截止。',
  closes_before_opinions_end: '表决要在意见截止 1 小时以后才截止。',
  opinions_closed: '征求意见已经截止，不能再写了。',
  opinions_still_open: '还在征求意见，截止以后才能开始表决。',
  too_many_opinions: '一件事最多写 5 条。收回一条，就能再写一条。',
  nothing_changed: '和原来一样，没有改动。',
  only_additions: '开始表决以后，标题和原来的话不能改，只能在后面另起一段补充。',
  too_many_documents: '材料最多 20 份，请先撤下不用的。',
  due_on_out_of_range: '日子要在今天以后、三年以内；延期要比原来的晚。',
  reason_missing: '表决没有通过，还要落实，就写明为什么。',
  too_many_milestones: '落实的事最多 20 项。',
  milestones_running: '还有没办完的事。每一项办完或者写明不办，才能了结。',
})
