import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../test/component/render-page'
import { fakeService } from '../../test/fakes/fake-service'
import { taro } from '../../test/fakes/taro'
import { agreeTo } from '../api/consents'
import { setCredentials } from '../api/credentials'
import type { ConsentPurpose } from '../lib/consent-versions'
import { askPrivacy } from '../platform/privacy-ask'
import { DisplayContext } from '../ui/display-context'
import { LayerContext } from '../ui/layer-context'
import { Cover } from '../ui/screen/cover'
import { Screen } from '../ui/screen/screen'
import { privacyWords } from './privacy-copy'
import { PrivacyLayer } from './privacy-layer'

const CONSENT = '/api/v1/me/consents/photos'
const layer = <PrivacyLayer />

function openPage(page = <Screen>一页</Screen>) {
  const service = fakeService()
  service.on('PUT', CONSENT, { status: 204 })
  const view = renderPage(<LayerContext.Provider value={layer}>{page}</LayerContext.Provider>)
  return { service, view }
}

function signIn(token: string | undefined): void {
  setCredentials({ readToken: () => token, renew: async () => undefined })
}

/** Asks as a feature does. @returns what it was told, once it was */
function ask(purpose: ConsentPurpose): { answer: boolean | undefined } {
  const asked: { answer: boolean | undefined } = { answer: undefined }
  act(() => {
    void agreeTo(purpose).then((isAgreed) => {
      asked.answer = isAgreed
    })
  })
  return asked
}

const press = (word: string) => fireEvent.click(screen.getByText(word))
const agreed = () => JSON.parse(`${taro.storage.get('linge.consents') ?? '{}'}`)

beforeEach(() => {
  taro.storage.clear()
  signIn('t')
})
afterEach(() => signIn(undefined))

test('it says what for, and agreeing is written down in the version that was read', async () => {
  const { service } = openPage()
  const asked = ask('photos')
  expect(await screen.findByText(privacyWords.photos.text)).toBeVisible()
  press('同意')
  await waitFor(() => expect(asked.answer).toBe(true))
  expect(service.requests('PUT', CONSENT)[0]?.body).toEqual({ version: 1 })
  expect(screen.queryByText(privacyWords.photos.text)).toBeNull()
  await waitFor(() => expect(ask('photos').answer).toBeUndefined())
  expect(await agreeTo('photos')).toBe(true)
  expect(service.requests('PUT', CONSENT)).toHaveLength(1)
})

test.each([
  ['the button', () => press('不同意')],
  ['the cross', () => fireEvent.click(document.getElementById('sheet-close') as HTMLElement)],
  ['Escape', () => fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape', bubbles: true })],
])('refusing by %s keeps nothing, and the next time it is asked again', async (_by, refuse) => {
  const { service } = openPage()
  for (const _time of [1, 2]) {
    const asked = ask('photos')
    await screen.findByText('不同意')
    refuse()
    await waitFor(() => expect(asked.answer).toBe(false))
  }
  expect(service.requests('PUT', CONSENT)).toEqual([])
  expect(agreed()).toEqual({})
})

test('both answers are buttons of the same look, and reached by keyboard', async () => {
  openPage()
  ask('photos')
  await screen.findByText('同意')
  const [refuse, agree] = ['privacy-refuse', 'privacy-agree'].map(
    (id) => document.getElementById(id) as HTMLElement,
  )
  expect(refuse?.className).toBe(agree?.className)
  for (const button of [refuse, agree]) {
    expect(button).toHaveAttribute('role', 'button')
    expect(button).toHaveAttribute('tabindex', '0')
  }
  press('不同意')
})

test('whoever leaves the page has not agreed', async () => {
  const { view } = openPage()
  const asked = ask('position')
  await screen.findByText('不同意')
  view.unmount()
  await waitFor(() => expect(asked.answer).toBe(false))
})

test('without a network nothing is agreed to, and the question stays', async () => {
  const { service } = openPage()
  service.setReachable(false)
  const asked = ask('photos')
  await screen.findByText('同意')
  press('同意')
  expect(await screen.findByText(/网络/)).toBeVisible()
  expect([asked.answer, agreed()]).toEqual([undefined, {}])
  service.setReachable(true)
  press('同意')
  await waitFor(() => expect(asked.answer).toBe(true))
})

test('a visitor’s consent stays on the phone', async () => {
  signIn(undefined)
  const { service } = openPage()
  const asked = ask('photos')
  await screen.findByText('同意')
  press('同意')
  await waitFor(() => expect(asked.answer).toBe(true))
  expect(service.requests('PUT', CONSENT)).toEqual([])
  expect(agreed()).toEqual({ photos: 1 })
})

test('words that were changed are asked about anew', async () => {
  taro.storage.set('linge.consents', JSON.stringify({ photos: 0 }))
  openPage()
  const asked = ask('photos')
  await screen.findByText('不同意')
  press('不同意')
  await waitFor(() => expect(asked.answer).toBe(false))
})

test('two questions come one after the other', async () => {
  openPage()
  const answers = [askPrivacy('files'), askPrivacy('clipboard')]
  expect(await screen.findByText(privacyWords.files.title)).toBeVisible()
  expect(screen.queryByText(privacyWords.clipboard.title)).toBeNull()
  press('同意')
  expect(await screen.findByText(privacyWords.clipboard.title)).toBeVisible()
  press('不同意')
  expect(await Promise.all(answers)).toEqual([true, false])
})

test('it is drawn once, in large type where the page is', async () => {
  const display = { scale: 1.4, isElder: true, isDark: false }
  openPage(
    <DisplayContext.Provider value={display}>
      <Screen>
        <Cover id="cover" header={null} onLeave={() => {}}>
          盖着
        </Cover>
      </Screen>
    </DisplayContext.Provider>,
  )
  ask('position')
  await screen.findByText('不同意')
  expect(screen.getAllByText('不同意')).toHaveLength(1)
  expect(screen.getByRole('dialog').closest('.lg--elder')).not.toBeNull()
  press('不同意')
})

test('the whole guide is one tap away', async () => {
  openPage()
  ask('position')
  await screen.findByText('看完整的隐私说明')
  press('看完整的隐私说明')
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/account/pages/privacy-guide/index']),
  )
  press('不同意')
})
