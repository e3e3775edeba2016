import { toDayInput } from '../../src/lib/shanghai-time'
import { draftPoll } from './draft-poll'
import type { Journey } from './person'

const DAY_MS = 24 * 60 * 60 * 1000
/** Where 陈慧 lives. */
const GRID = '430503005003003'
const TITLE = '楼道里的旧自行车'
const OPINION = '先贴通知，再清走，给大家两个星期。'
const REPLY = '采纳：先贴两个星期的通知。'

/** From draft to closed: opinions that the committee answers, a poll, and what was decided carried out in the open. */
export const walkSixSteps: Journey = async (meet, photo, passDays) => {
  const committee = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await draftPoll(committee, {
    title: TITLE,
    body: '楼道里堆着没人要的自行车，挡着路，想清走。',
    question: '把没人认领的自行车清走，同意吗？',
    gridCode: GRID,
  })
  await committee.tap('#rule-advisory')
  await committee.tap('#closing-two_weeks')
  await committee.tap('#save-consultation')
  await committee.tap(TITLE)
  await committee.tap('#ask-opinions')
  await committee.tap('#send-ask-opinions')
  await committee.see('还没有公开的意见')

  const resident = await meet({ signedInAs: 'resident-chen' })
  await resident.goTo('consultations')
  await resident.tap(TITLE)
  await resident.type('#opinion-text', OPINION)
  await resident.tap('#send-opinion')
  await resident.see('等居委会看')

  await committee.tap('#side-opinions')
  await committee.tap(OPINION)
  await committee.tap('#publish-opinion')
  await committee.tap('#side-consultations')
  await committee.tap(TITLE)
  await committee.see(OPINION)
  await committee.tap('答复')
  await committee.type('#act-body', REPLY)
  await committee.tap('#send-reply')
  await committee.see(REPLY)

  const opinionsOver = await passDays(15)
  await committee.goTo('home')
  await committee.tap('#home-console')
  await committee.tap('#side-consultations')
  await committee.tap(TITLE)
  await committee.tap('#change-closing')
  await committee.type('#act-day', toDayInput(opinionsOver + 3 * DAY_MS))
  await committee.tap('#send-change-closing')
  await committee.tap('#open-poll')
  await committee.tap('#confirm-opening')
  await committee.see('截止前，居委会也看不到手机上投的选了什么')

  await resident.goTo('home')
  await resident.tap(`${TITLE}，您家 1 票`)
  await resident.see(REPLY)
  await resident.tap('#choice-for')
  await resident.tap('#cast')
  await resident.tap('#confirm-cast')
  await resident.see('已投票')

  const pollOver = await passDays(4)
  await committee.goTo('home')
  await committee.tap('#home-console')
  await committee.tap('#side-consultations')
  await committee.tap('#console-consultations-closed')
  await committee.tap(TITLE)
  await committee.see('1 / 96 户参加')
  await committee.tap('#start-carrying-out')
  await committee.type('#act-title', '贴通知，清走旧自行车')
  await committee.type('#act-dueOn', toDayInput(pollOver + 30 * DAY_MS))
  await committee.tap('#send-start-carrying-out')
  await committee.see('贴通知，清走旧自行车')

  await passDays(31)
  await resident.goTo('consultations')
  await resident.tap('#consultations-closed')
  await resident.tap(TITLE)
  await resident.see('1 项过了日子还没办完')

  await committee.goTo('home')
  await committee.tap('#home-console')
  await committee.tap('#side-consultations')
  await committee.tap('#console-consultations-closed')
  await committee.tap(TITLE)
  await committee.tap('办完了')
  await committee.type('#act-note', '清走了十二辆，楼道通了。')
  await committee.addPhoto('#photo-add', photo)
  await committee.tap('#send-complete-milestone')
  await committee.see('清走了十二辆，楼道通了。')
  await committee.tap('#close-consultation')
  await committee.type('#act-statement', '自行车清走了，以后每个季度看一次。')
  await committee.tap('#send-close-consultation')
  await committee.see('自行车清走了，以后每个季度看一次。')

  await resident.goTo('consultations')
  await resident.tap('#consultations-closed')
  await resident.tap(TITLE)
  await resident.see('清走了十二辆，楼道通了。')
  await resident.see('自行车清走了，以后每个季度看一次。')
}
