import { draftPoll } from './draft-poll'
import type { Journey } from './person'

/** Where 陈慧 and 李秀英 live, in one household. */
const GRID = '430503005003003'
const TITLE = '单元门口装扶手'

/** The committee asks one grid two questions; a household votes once; nobody sees choices before the close, everybody the result after. */
export const walkConsultationLoop: Journey = async (meet, _photo, passDays) => {
  const committee = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await draftPoll(committee, {
    title: TITLE,
    body: '老人上下台阶不方便，想用社区惠民资金装扶手。',
    question: '每个单元门口装一根扶手，同意吗？',
    gridCode: GRID,
  })
  await committee.tap('#add-question')
  await committee.tap('#question-2-kind-single')
  await committee.type('#question-2-text', '装在门的哪一边？')
  await committee.type('#question-2-option-1', '左边')
  await committee.type('#question-2-option-2', '右边')
  await committee.tap('#rule-residents_meeting')
  await committee.tap('#closing-three_days')
  await committee.tap('#save-consultation')
  await committee.tap(TITLE)
  await committee.tap('#open-poll')
  await committee.tap('#confirm-opening')
  await committee.see('截止前，居委会也看不到手机上投的选了什么')

  const resident = await meet({ signedInAs: 'resident-chen' })
  await resident.tap(`${TITLE}，您家 1 票`)
  await resident.see('左边')
  await resident.tap('#start-ballot')
  await resident.see('第 1 题，共 2 题')
  await resident.tap('#choice-for')
  await resident.tap('#next-question')
  await resident.see('装在门的哪一边？')
  await resident.tap('#option-2')
  await resident.tap('#next-question')
  await resident.see('看一看，都选对了吗')
  await resident.tap('#confirm-cast')
  await resident.see('已投票')
  await resident.tap('#to-consultation')
  await resident.see('这一户投好了')
  await resident.doesNotSee('同意 1 户')

  const sameHousehold = await meet({ signedInAs: 'resident-li' })
  await sameHousehold.goTo('consultations')
  await sameHousehold.tap(TITLE)
  await sameHousehold.see('已经投过了，不是您投的')
  await sameHousehold.doesNotSee('同意 1 户')

  await passDays(4)
  await resident.goTo('consultations')
  await resident.tap('#consultations-closed')
  await resident.tap(TITLE)
  await resident.see('参加的不够，大家怎么选都不算')
  await resident.see('户参加')
  await resident.see('同意 1 户')

  await committee.goTo('home')
  await committee.tap('#home-console')
  await committee.tap('#side-consultations')
  await committee.tap('#console-consultations-closed')
  await committee.tap(TITLE)
  await committee.see('同意 1 户')
}
