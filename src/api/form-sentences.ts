import { addSentences } from './sentences'

/** Refusals around tables that are asked for; only their pages load them. */
addSentences({
  form_invalid: '这张表这样要不了，请看看标出来的地方。',
  too_many_forms: '已经有五张表在收了。先结束一张，再要新的。',
  form_over: '这张表不收了。',
  twice: '同一件事写了两遍。',
  too_many_questions: '最多问十个。',
  personal_data: '别写个人的电话、证件号、车牌。',
  measures_people: '这是在考查人，不能要。请只问网格里的事。',
  not_words: '这里要写字。',
  not_a_number: '写数字，最多两位小数。',
  too_many_letters: '太长了，最多一百个字。',
  form_answers_invalid: '有几处没填对，请看看标出来的地方。',
})
