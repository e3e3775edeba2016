import { fireEvent, screen } from '@testing-library/react'
import { keepSession } from '../../src/features/session/session-store'
import ReportFormPage from '../../src/pages/report-form/index'
import { type Display, DisplayContext } from '../../src/ui/display-context'
import { buildCategory, buildReport } from '../factories/reports'
import { fakeService } from '../fakes/fake-service'
import { buildGrid, buildMe } from '../fakes/people'
import { renderPage } from './render-page'
import { typeText } from './type-text'

export const REPORTS = '/api/v1/reports'
export const BODY = '3 栋东边的路灯坏了三天'
export const HINTS = '/api/v1/report-hints'
export const draftKey = 'linge.report-draft'

export const light = buildCategory()
export const dispute = buildCategory({
  code: 'neighbour_dispute',
  name: '邻里矛盾',
  icon: 'users-round',
  groupCode: 'neighbour',
  isPrivate: true,
})
const fire = buildCategory({
  code: 'fire',
  name: '着火冒烟',
  icon: 'flame',
  groupCode: 'emergency',
  respondLimitHours: 1,
  resolveLimit: { amount: 2, unit: 'hours' },
  isEmergency: true,
})
export const violence = buildCategory({
  ...fire,
  code: 'violence',
  name: '打架伤人',
  icon: 'siren',
})
const fee = buildCategory({
  code: 'property_fee',
  name: '物业收费',
  receiver: 'department:housing',
  departmentName: '示范住建局',
})
const proposal = buildCategory({ code: 'proposal', name: '意见建议', receiver: 'committee' })
const categories = [fire, violence, light, dispute, fee, proposal]
const groups = [
  { code: 'emergency', name: '紧急情况' },
  { code: 'facility', name: '公共设施' },
  { code: 'neighbour', name: '邻里矛盾和纠纷' },
]
const ordinary: Display = { scale: 1, isElder: false, isDark: false }
const sure = { category: light, alternatives: [] }

interface FormOptions {
  isSignedIn?: boolean
  display?: Display
}

/** The empty form, and a service that guesses a street lamp and takes what is sent. */
export function openForm({ isSignedIn = true, display = ordinary }: FormOptions = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', '/api/v1/categories', { body: { groups, items: categories } })
  service.on('POST', HINTS, { body: sure })
  service.on('POST', REPORTS, { status: 201, body: buildReport() })
  if (isSignedIn) keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  const view = renderPage(
    <DisplayContext.Provider value={display}>
      <ReportFormPage />
    </DisplayContext.Provider>,
  )
  return { service, ...view }
}

/** All that a report needs. */
export async function fillIn() {
  await screen.findByText('示范社区 第三网格')
  typeText('出了什么事？', BODY)
  typeText('具体地方', '示范苑 3 栋东侧')
  await screen.findByText('路灯照明')
}

export const submit = () => fireEvent.click(screen.getByText(/^(提交|再提交一次)$/))
