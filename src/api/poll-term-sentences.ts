import { addSentences } from './sentences'

/** What is wrong with how a poll would be held; only the console loads them. */
addSentences({
  few_alike:
    '名册里，有的票和它一样重的不到 5 张，或者一共不到 5 票，一看就知道是谁家的。要么改成实名，要么换一条只按户数算的规则，再开始。',
  too_many_weights:
    '名册里，票的轻重超过 50 种，做不了这么多种选票。要么改成实名，要么换一条只按户数算的规则，再开始。',
  topic_not_adopted: '这个议题还没有被采纳，不能据此拟表决。',
  not_in_secret_polls: '无记名的票不能改投，请关掉改投，或者改成实名。',
})
