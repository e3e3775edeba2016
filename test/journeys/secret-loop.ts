import { draftPoll } from './draft-poll'
import type { Journey } from './person'

/** Where 陈慧 and 李秀英 live, in one household. */
const GRID = '430503005003003'
const TITLE = '物业续不续聘'

/** A household takes a ballot paper blindly signed and casts it without a session; afterwards its own phone checks that it was counted. */
export const walkSecretLoop: Journey = async (meet, _photo, passDays) => {
  const committee = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await draftPoll(committee, {
    title: TITLE,
    body: '物业合同年底到期，续不续，想听每一户的真心话。',
    question: '物业续聘一年，同意吗？',
    gridCode: GRID,
  })
  await committee.see('照现在的登记，一共')
  await committee.tap('#rule-residents_meeting')
  await committee.tap('#secrecy-secret')
  await committee.tap('#closing-three_days')
  await committee.tap('#save-consultation')
  await committee.tap(TITLE)
  await committee.tap('#open-poll')
  await committee.tap('#confirm-opening')
  await committee.see('截止前，居委会也看不到手机上投的选了什么')

  const resident = await meet({ signedInAs: 'resident-chen' })
  await resident.tap(`${TITLE}，您家 1 票`)
  await resident.see('旁边的人看着您点')
  await resident.tap('#choice-against')
  await resident.tap('#cast')
  await resident.tap('#confirm-cast')
  await resident.see('已投票')
  await resident.see('只存在这部手机里')
  await resident.tap('#to-consultation')
  await resident.see('请留好凭证，截止后可以核对。')
  await resident.doesNotSee('不同意 1 户')

  const sameHousehold = await meet({ signedInAs: 'resident-li' })
  await sameHousehold.goTo('consultations')
  await sameHousehold.tap(TITLE)
  await sameHousehold.see('已经在另一部手机上领了选票')

  await passDays(4)
  await resident.goTo('consultations')
  await resident.tap('#consultations-closed')
  await resident.tap(TITLE)
  await resident.see('不同意 1 户')
  await resident.tap('核对我的票')
  await resident.see('您这一票算进去了')
}
