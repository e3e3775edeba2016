import { addSentences } from './sentences'
import './poll-term-sentences'

/** Refusals around a roll; only its pages load them. */
addSentences({
  objections_closed: '提异议的时间过了，名册不再收新的异议。',
  objection_invalid: '有的地方没有填对，请看一看。',
  too_many_objections: '您已经提过 5 条了，请等居委会答复。',
  objection_answered: '这条异议刚刚已经答复了。',
  correction_not_asked: '提异议的时间过了，只能按异议里说的改。',
  correction_too_late: '离截止太近了，不能再划掉，也不能再改面积，只能把漏掉的加上。',
  first_person_left: '写这条的同事已经不在居委会了，请先不更正，再重新写一条。',
  objection_waits: '这件事您提过了，还在等答复，答复以后才能再提。',
  correction_waits: '这一份，或者这条异议，已经有一条更正在等同事核对。',
  correction_decided: '这条更正刚刚已经办过了，请看最新的情况。',
  second_person_needed: '自己写的，要由另一位同事来核对。',
  unit_has_voted: '这一份已经领过选票或投过票，不能再改了。',
  roll_unchanged: '和名册上的一样，没有改动。',
  area_not_counted: '这次表决不算面积，不用改。',
  flat_not_eligible: '这套房子不能加进名册。',
  on_roll: '它已经在名册上了。',
  came_later: '它是表决开始以后才登记的，不能加。',
  other_area: '它不在这次表决的范围里。',
  developer_held: '它登记在开发商名下，请先核对住户资料。',
  owner_on_roll: '业主已经在名册上了，请改那一份的面积。',
  bad_area: '它没有登记面积，请先补全住户资料。',
  delegation_only_named: '无记名的表决不能这样委托，可以请居委会送纸质选票。',
  delegation_stands: '这一票已经委托过了，收回以后才能另外委托。',
  delegation_code_unknown: '没有这个委托码，请核对 8 位数字。',
  delegation_to_oneself: '这一票您自己就能投，不用委托。',
  too_many_delegations: '您替别家投的已经够多了，不能再多。',
  delegation_changed: '这份委托刚刚有了变化，请看最新的情况。',
  not_secret: '这样改，有的票会被认出是谁投的，无记名的表决不能这样改。',
})
