import type { Journey } from './person'
import { confirmSolved, openOwnReport, resolve } from './report-steps'

const TITLE = '院子里的树枝压着电线'

/** Who has no phone has the same rights: a slip of paper shows them the way, and an account takes it over later. */
export const walkPaperLoop: Journey = async (meet) => {
  const worker = await meet({ signedInAs: 'worker-zhou' })
  await worker.tap('#home-workbench')
  await worker.tap('#assist')
  await worker.tap('#channel-paper')
  await worker.type('#person-name', '戴淑贞')
  await worker.type('#report-body', `${TITLE}。`)
  await worker.type('#report-address', '5栋院子')
  await worker.see('看着像')
  await worker.see(`我替您报的是：5栋院子，${TITLE}。`)
  await worker.tap('#read-back')
  await worker.tap('#submit-assisted')
  const number = await worker.read('#slip-number')
  const code = await worker.read('#slip-code')

  const withSlip = await meet()
  await withSlip.goTo('reports')
  await withSlip.tap('#look-up')
  await withSlip.type('#lookup-number', number)
  await withSlip.type('#lookup-code', code)
  await withSlip.tap('#look')
  await withSlip.see(TITLE)
  await withSlip.see('周岚替人报的')
  await withSlip.see('等周岚接单')

  await worker.tap('#open-report')
  await worker.see('纸面登记，签字同意，周岚记的')
  await worker.tap('#accept')
  await resolve(worker, '树枝锯掉了')

  const withAccount = await meet({ signedInAs: 'resident-li' })
  await withAccount.goTo('reports')
  await withAccount.tap('#look-up')
  await withAccount.type('#lookup-number', number)
  await withAccount.type('#lookup-code', code)
  await withAccount.tap('#look')
  await withAccount.see('树枝锯掉了')
  await withAccount.tap('#adopt')
  await withAccount.see('您归到了自己账号')
  await confirmSolved(withAccount)
  await openOwnReport(withAccount, TITLE)
  await withAccount.see('您说解决了')
}
