import type { Journey } from './person'

/** Of the demo city; two households are missing. */
const BENCHES = '小花园添几把带靠背的长椅'
const LAMP = '东门装一盏路灯'
const ANSWER = '采纳大家的意见，下周请大家来议放在哪里。'

/** Residents propose and support, each household once; the last one needed obliges the committee, and all read its answer. */
export const walkTopicLoop: Journey = async (meet) => {
  const author = await meet({ signedInAs: 'resident-yi' })
  await author.goTo('consultations')
  await author.tap('#consultations-topics')
  await author.tap('#propose-topic')
  await author.see('要 22 户支持，这里一共 432 户。您家算第 1 户。')
  await author.type('#topic-title', LAMP)
  await author.type('#topic-text', '东门晚上很黑，老人看不清台阶。')
  await author.tap('#send-topic')
  await author.see('这是您提的，您家算第一户。')

  const neighbour = await meet({ signedInAs: 'resident-chen' })
  await neighbour.goTo('consultations')
  await neighbour.tap('#consultations-topics')
  await neighbour.see(LAMP)
  await neighbour.tap(BENCHES)
  await neighbour.see('还差 2 户，居委会就必须答复')
  await neighbour.tap('#support')
  await neighbour.see('收回支持')

  const sameHousehold = await meet({ signedInAs: 'resident-li' })
  await sameHousehold.goTo('consultations')
  await sameHousehold.tap('#consultations-topics')
  await sameHousehold.tap(BENCHES)
  await sameHousehold.see('还差 1 户，居委会就必须答复')
  await sameHousehold.doesNotSee('替我家支持')

  await author.goTo('consultations')
  await author.tap('#consultations-topics')
  await author.tap(BENCHES)
  await author.tap('#support')
  await author.see('户数够了，居委会必须答复')

  const committee = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await committee.tap('#home-console')
  await committee.tap('#side-topics')
  await committee.tap(BENCHES)
  await committee.tap('#answer-topic')
  await committee.tap('#answer-adopted')
  await committee.type('#answer-text', ANSWER)
  await committee.tap('#check-answer')
  await committee.tap('#send-answer')
  await committee.see(ANSWER)
  await committee.see('采纳了，还没开始议')
  await committee.see('还没有拟')

  await neighbour.goTo('consultations')
  await neighbour.tap('#consultations-topics')
  await neighbour.tap('#topics-ended')
  await neighbour.tap(BENCHES)
  await neighbour.see(ANSWER)
}
