import { addSentences } from './sentences'

/** Refusals around looking a report up by its code; only that page loads them. */
addSentences({
  lookup_failed: '没有查到。请核对编号和查询码，一个字都不能差。',
  too_many_tries: '试错太多次了，请过 15 分钟再试，或者找网格员换一个查询码。',
  query_code_ended: '这件已经归到报的人账号里了，请登录后在“诉求”里看。',
  report_has_reporter: '这件已经归到一个账号名下了，不能再归一次。',
})
