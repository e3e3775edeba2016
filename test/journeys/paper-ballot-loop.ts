import type { Journey } from './person'

/** Where 陈慧 lives, as it stands on the roll and as somebody types it in. */
const GRID = '430503005003003'
const DOOR = { search: '12-1-502', label: '12栋 1单元502' }
const TITLE = '单元门口添一把长椅'

/** A slip counts when a second person has compared it with its scan; its household sees that it voted on paper. */
export const walkPaperBallotLoop: Journey = async (meet, photo, passDays) => {
  const first = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await first.tap('#home-console')
  await first.tap('#side-consultations')
  await first.tap('#write-consultation')
  await first.type('#consultation-title', TITLE)
  await first.type('#consultation-body', '老人等车没有地方坐，想用社区惠民资金添长椅。')
  await first.type('#question-1-text', '单元门口添一把长椅，同意吗？')
  await first.tap(`#area-${GRID}`)
  await first.tap('#unit-household')
  await first.tap('#rule-residents_meeting')
  await first.tap('#closing-three_days')
  await first.tap('#save-consultation')
  await first.tap(TITLE)
  await first.tap('#open-poll')
  await first.tap('#confirm-opening')
  await first.see('还没有录入过')
  await first.tap('#open-paper')
  await first.see('没有等着核对的')
  await first.tap('#enter-slip')
  await first.type('#unit-search', DOOR.search)
  await first.tap('就是它')
  await first.type('#slip-number', 'A-12')
  await first.tap('#q1-choice-against')
  await first.addPhoto('#photo-add', photo)
  await first.tap('录好了，交给同事核对')
  await first.see('编号 A-12 录好了，等另一位同事核对')
  await first.back()
  await first.tap('编号 A-12')
  await first.see('您自己不能核对')

  const second = await meet({ signedInAs: 'committee-deng', isDesk: true })
  await second.tap('#home-console')
  await second.tap('#side-consultations')
  await second.tap(TITLE)
  await second.see('1 张等核对')
  await second.tap('#open-paper')
  await second.tap('编号 A-12')
  await second.see(DOOR.label)
  await second.see('不同意')
  await second.tap('#confirm-slip')
  await second.tap('#confirm-counting')
  await second.see('这张算数了')
  await second.doesNotSee('不同意')

  const resident = await meet({ signedInAs: 'resident-chen' })
  await resident.goTo('consultations')
  await resident.tap(TITLE)
  await resident.see(`${DOOR.label} 这一户用了纸质选票`)

  await passDays(4)
  await resident.goTo('consultations')
  await resident.tap('#consultations-closed')
  await resident.tap(TITLE)
  await resident.see('不同意 1 户')
}
