import type { Journey } from './person'

/** Where 陈慧 and 李秀英 live, in one household. */
const GRID = '430503005003003'
const TITLE = '周四上午检修电梯'

/** The committee tells one grid something; those it concerns read it; the committee sees how many households know. */
export const walkNoticeLoop: Journey = async (meet) => {
  const committee = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await committee.tap('#home-console')
  await committee.tap('#side-notices')
  await committee.tap('#write-notice')
  await committee.tap('#category-property')
  await committee.type('#notice-title', TITLE)
  await committee.type('#notice-body', '周四上午九点到十一点检修 12 栋电梯。出门请走楼梯。')
  await committee.tap(`#area-${GRID}`)
  await committee.tap('#expiry-week')
  await committee.tap('#asks-acknowledgement')
  await committee.tap('#publish-notice')
  await committee.tap('#send-notice')
  await committee.tap(TITLE)
  await committee.see('手机上看过 0 户')

  const resident = await meet({ signedInAs: 'resident-chen' })
  await resident.tap(TITLE)
  await resident.see('出门请走楼梯。')
  await resident.tap('#acknowledge')
  await resident.see('您已确认知道')

  const sameHousehold = await meet({ signedInAs: 'resident-li' })
  await sameHousehold.goTo('notices')
  await sameHousehold.tap(TITLE)
  await sameHousehold.tap('#acknowledge')
  await sameHousehold.see('您已确认知道')

  const elsewhere = await meet({ signedInAs: 'resident-yi' })
  await elsewhere.goTo('notices')
  await elsewhere.see('全社区')
  await elsewhere.doesNotSee(TITLE)

  const worker = await meet({ signedInAs: 'worker-zhou' })
  await worker.tap('#home-workbench')
  await worker.tap(TITLE)
  await worker.tap('10栋 1单元101')
  await worker.tap('#told-door')
  await worker.tap('#unreached-told')
  await worker.see('上门说了')

  await committee.tap('#side-consultations')
  await committee.tap('#side-notices')
  await committee.tap(TITLE)
  await committee.see('手机上看过 1 户')
  await committee.see('上门告诉 1 户')
}
