import type { Journey } from './person'
import { confirmSolved, GRID, openOwnReport, openTask, resolve, writeNote } from './report-steps'

/** A resident reports and the grid worker resolves; it is solved only when the resident says so, and not before. */
export const walkReportLoop: Journey = async (meet, photo, passDays) => {
  const title = '东门口的路灯不亮了'
  const resident = await meet({ gridCode: GRID })
  await resident.signIn('resident-chen')
  await resident.see('周岚')
  await resident.goTo('reports')
  await resident.tap('#report-new')
  await resident.type('#report-body', `${title}。晚上走路看不清。`)
  await resident.tap('#use-position')
  await resident.see('3网格')
  await resident.type('#report-address', '东门保安亭旁边')
  await resident.addPhoto('#photo-add', photo)
  await resident.seePhotos(1)
  await resident.tap('#submit-report')
  await resident.see('现在负责的人')

  const worker = await meet()
  await worker.signIn('worker-zhou')
  await openTask(worker, title)
  await worker.seePhotos(1)
  await worker.tap('#accept')
  await worker.tap('#handle')
  await worker.tap('#act-resolve')
  await worker.addPhoto('#photo-add', photo)
  await writeNote(worker, '换了灯泡，现在亮了')

  await passDays(1)
  await openOwnReport(resident, title)
  await resident.see('换了灯泡，现在亮了')
  await resident.see('办之后')
  await resident.seePhotos(2)
  await resident.tap('#dispute')
  await resident.type('#dispute-reason', '亮了一晚又灭了')
  await resident.tap('#send-dispute')
  await resident.see('您说还没好')

  await openTask(worker, title)
  await worker.see('亮了一晚又灭了')
  await resolve(worker, '线路也换了，看着它亮了一晚')

  await passDays(1)
  await openOwnReport(resident, title)
  await resident.see('线路也换了，看着它亮了一晚')
  await confirmSolved(resident)
  await resident.goTo('reports')
  await resident.see(title)
}
