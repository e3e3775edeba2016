import type { Journey } from './person'

/** Where 陈慧 lives and 周岚 works. */
const GRID = '430503005003003'

/** A resident reports, the grid worker accepts and resolves, the resident says that it is solved. */
export const walkReportLoop: Journey = async (meet, photo) => {
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
  await worker.tap('#home-workbench')
  await worker.tap(title)
  await worker.seePhotos(1)
  await worker.tap('#accept')
  await worker.tap('#handle')
  await worker.tap('#act-resolve')
  await worker.type('#act-note', '换了灯泡，现在亮了')
  await worker.addPhoto('#photo-add', photo)
  await worker.tap('#send-act')
  await worker.see('换了灯泡，现在亮了')

  await resident.back()
  await resident.tap(title)
  await resident.see('换了灯泡，现在亮了')
  await resident.see('办之后')
  await resident.seePhotos(2)
  await resident.tap('#confirm')
  await resident.tap('#rating-satisfied')
  await resident.tap('#send-confirmation')
  await resident.see('解决了')
  await resident.goTo('reports')
  await resident.see(title)
}
