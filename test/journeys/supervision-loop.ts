import type { Journey } from './person'
import {
  COMMITTEE,
  handOff,
  openInInbox,
  openOwnReport,
  openTask,
  resolve,
  sendReport,
  writeNote,
  writeReport,
} from './report-steps'

const TITLE = '12栋后面的围墙裂了'

/** Silence is told to those above, who step in for all to see; and silence of the resident never counts as solved. */
export const walkSupervisionLoop: Journey = async (meet, _photo, passDays) => {
  const resident = await meet({ signedInAs: 'resident-chen' })
  await writeReport(resident, { body: `${TITLE}。靠着停了车。`, address: '12栋后面' })
  await sendReport(resident)

  await passDays(4)
  await openOwnReport(resident, TITLE)
  await resident.see('到点没办，报了翠园社区居委会')
  await resident.see('到点没办，报了翠园街道')
  await resident.see('到点没办，报了大祥区指挥中心')
  await resident.tap('#remind')
  await resident.see('您催了一次')

  const supervisor = await meet({ signedInAs: 'supervisor-hu', isDesk: true })
  await supervisor.tap('#home-console')
  await supervisor.tap('#side-supervision')
  await supervisor.see('已报指挥中心 · 居民催过 1 次')
  await supervisor.tap(TITLE)
  await supervisor.tap('#open-supervise')
  await writeNote(supervisor, '请今天去看')

  const worker = await meet({ signedInAs: 'worker-zhou' })
  await openTask(worker, TITLE)
  await worker.see('请今天去看')
  await worker.tap('#accept')
  await handOff(worker, COMMITTEE, '要请施工队')
  const committee = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await openInInbox(committee, 'arriving', TITLE)
  await committee.tap('#accept')
  await resolve(committee, '围墙补好了')

  await passDays(8)
  await openOwnReport(resident, TITLE)
  await resident.see('胡卫东督办')
  await resident.see('请今天去看')
  await resident.see('围墙补好了')
  await resident.see('到期没人答复')
  await resident.see('7 天没人答复，不算解决')
}
