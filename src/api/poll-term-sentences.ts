import { addSentences } from './sentences'

/** What is wrong with how a poll would be held; only the console loads them. */
addSentences({
  few_alike:
    '名册里，有的票和它一样重的不到 5 张，或者一共不到 5 票，一看就知道是谁家的。要么改成实名，要么换一条只按户数算的规则，再开始。',
  too_many_weights:
    '名册里，票的轻重超过 50 种，做不了这么多种选票。要么改成实名，要么换一条只按户数算的规则，再开始。',
  topic_not_adopted: '这个议题还没有被采纳，不能据此拟表决。',
  area_not_of_topic: '议题关系到哪里，就至少要问到哪里。请选议题说的地方，或者更大的范围。',
  not_in_secret_polls: '无记名的票不能改投，请关掉改投，或者改成实名。',
  rule_not_for_unit: '这条规则不适用于这次投票的人，请另选一条。',
  empty_roll: '这个范围里还没有住户，不能开始表决。',
  not_secret: '这样表决，有的票会被认出是谁投的，不能叫无记名。请改成实名，或者按户数算。',
  terms_invalid: '有的地方这样定不行，请看标出来的地方。',
  roster_faulty: '有的房子没有登记面积，请先把住户资料补全。',
  same_label: '有两项写得一样，请改一项。',
  below_an_item: '总数比其中一项还少，请改一改。',
  above_max: '至少的个数比最多的还多。',
  above_options: '最多的个数比选项还多。',
  share_out_of_range: '有一条的比例不对，请改一改。',
  never_met: '超过全部是办不到的，请改一改。',
  without_agreement: '要写明同意的要有多少。',
  not_for_unit: '这条规则不能用在这样的投票上。',
})
