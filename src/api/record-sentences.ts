import { addSentences } from './sentences'

/** Refusals around the record of offices; only its page loads them. */
addSentences({
  record_too_long: '一次最多下载三个月、两万条。请把日子选短一些。',
  record_days_reversed: '“从哪天起”要在“到哪天止”前面，请换一换。',
})
