import type { Journey } from './person'
import { GRID, openTask, sendReport, writeReport } from './report-steps'

/** The development checker turns words like these down. */
const TITLE = '垃圾桶满了三天没人收，里面有违禁电池'
const WHERE = '1栋垃圾亭'

/** Words that are turned down stay unseen; the author reads why and appeals, and once the committee lets them pass everybody reads them. */
export const walkHeldBackLoop: Journey = async (meet) => {
  const author = await meet({ signedInAs: 'resident-chen', gridCode: GRID })
  await writeReport(author, { body: `${TITLE}。请修一修。`, address: WHERE })
  await sendReport(author)
  await author.see('还没公开：没有通过')

  const neighbour = await meet({ signedInAs: 'resident-li', gridCode: GRID })
  await neighbour.goTo('reports')
  await neighbour.tap('#reports-public')
  await neighbour.doesNotSee(TITLE)

  const worker = await meet({ signedInAs: 'worker-zhou' })
  await openTask(worker, TITLE)
  await worker.tap('#accept')

  await author.tap('#check')
  await author.see('原因：法律不许公开')
  await author.tap('#appeal-check')
  await author.type('#appeal-reason', '说的是垃圾，没有卖东西')
  await author.tap('#send-appeal')
  await author.see('已经请居委会再看，还没有结果。')

  const committee = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await committee.tap('#home-console')
  await committee.tap('#side-opinions')
  await committee.tap(`${TITLE}。请修一修。`)
  await committee.see('说的是垃圾，没有卖东西')
  await committee.tap('#decide-check')
  await committee.tap('#decision-yes')
  await committee.type('#decision-note', '说的是垃圾，可以公开')
  await committee.tap('#send-decision')
  await committee.see('没有人请再看。')

  await neighbour.goTo('home')
  await neighbour.goTo('reports')
  await neighbour.tap('#reports-mine')
  await neighbour.tap('#reports-public')
  await neighbour.see(TITLE)
}
