import { addSentences } from './sentences'

/** Refusals around periods; only the pages of figures load them. */
addSentences({
  period_out_of_range: '这段时间看不了，请重新选起止日期。',
  period_not_whole_months: '这里按整月、整季度或整年看。',
})
