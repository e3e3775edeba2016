import type { Journey } from './person'
import {
  COMMITTEE,
  confirmSolved,
  handOff,
  openInInbox,
  openOwnReport,
  openTask,
  resolve,
  sendReport,
  writeNote,
  writeReport,
} from './report-steps'

const TITLE = '小广场的健身器材松了'

/** Nobody is passed round for ever: somebody answers for it at each moment, and after two returns the subdistrict does. */
export const walkHandOffLoop: Journey = async (meet, _photo, passDays) => {
  const resident = await meet({ signedInAs: 'resident-chen' })
  await writeReport(resident, { body: `${TITLE}。孩子们怕摔。`, address: '小广场东边' })
  await sendReport(resident)

  const worker = await meet({ signedInAs: 'worker-zhou' })
  await openTask(worker, TITLE)
  await worker.tap('#accept')
  await handOff(worker, COMMITTEE, '要查是谁装的')

  await openOwnReport(resident, TITLE)
  await resident.see(`${COMMITTEE}没接之前，一直由周岚负责`)

  const committee = await meet({ signedInAs: 'committee-wang', isDesk: true })
  await openInInbox(committee, 'arriving', TITLE)
  await committee.tap('#open-return')
  await committee.tap('城市管理局')
  await writeNote(committee, '不是社区装的')

  await passDays(0.5)
  await openTask(worker, TITLE)
  await handOff(worker, '城市管理局', '请城管看看')
  const department = await meet({ signedInAs: 'department-long', isDesk: true })
  await openInInbox(department, 'arriving', TITLE)
  await department.tap('#open-return')
  await department.tap(COMMITTEE)
  await writeNote(department, '不归城管')

  await openOwnReport(resident, TITLE)
  await resident.see('不是社区装的')
  await resident.see('不归城管')
  await resident.see('退了两次，由翠园街道兜底')
  await resident.see('李明辉')

  const subdistrict = await meet({ signedInAs: 'subdistrict-li', isDesk: true })
  await openInInbox(subdistrict, 'todo', TITLE)
  await resolve(subdistrict, '街道请人拧紧了')

  await openOwnReport(resident, TITLE)
  await confirmSolved(resident)
}
