import type { Journey } from './person'
import {
  confirmSolved,
  GRID,
  openOwnReport,
  openTask,
  resolve,
  sendReport,
  writeReport,
} from './report-steps'

const FIRST = '8栋门口的井盖松了'
const SECOND = '8栋门前井盖松动'

/** Neighbours who met the same are on one report: each sees what becomes of it, and each speaks only for themselves. */
export const walkDuplicateLoop: Journey = async (meet) => {
  const first = await meet({ signedInAs: 'resident-chen' })
  await writeReport(first, { body: `${FIRST}。车一压就响。`, address: '8栋门口' })
  await sendReport(first)

  const passerBy = await meet({ signedInAs: 'resident-yi', gridCode: GRID })
  await passerBy.goTo('reports')
  await passerBy.tap('#report-new')
  await passerBy.type('#report-body', '8栋那里井盖松了，响得很。')
  await passerBy.tap('#use-position')
  await passerBy.see('邻居报过一件差不多的')
  await passerBy.tap('#follow-duplicate')
  await passerBy.see('1 人也遇到')

  const second = await meet({ signedInAs: 'resident-li' })
  await writeReport(second, { body: `${SECOND}。`, address: '8栋门口' })
  await second.tap('#refuse-duplicate')
  await sendReport(second)

  const worker = await meet({ signedInAs: 'worker-zhou' })
  await openTask(worker, SECOND)
  await worker.tap('#accept')
  await worker.tap('#handle')
  await worker.tap('#act-merge')
  await worker.tap(FIRST)
  await worker.type('#merge-note', '说的是同一个井盖')
  await worker.tap('#send-merge')
  await worker.see('和这件一起办')
  await openTask(worker, FIRST)
  await worker.tap('#accept')
  await resolve(worker, '井盖垫稳了')

  await passerBy.goTo('reports')
  await passerBy.tap('#reports-followed')
  await passerBy.tap(FIRST)
  await passerBy.see('井盖垫稳了')
  await passerBy.doesNotSee('这件事解决了吗？')

  await openOwnReport(first, FIRST)
  await confirmSolved(first)

  await openOwnReport(second, SECOND)
  await second.see('说的是同一个井盖')
  await second.see('井盖垫稳了')
  await second.see('您这件好没好，由您说')
  await confirmSolved(second)
}
