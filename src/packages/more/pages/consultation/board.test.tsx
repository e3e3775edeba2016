import { createHash } from 'node:crypto'
import { fireEvent, screen } from '@testing-library/react'
import { castUnit, NOW, openPoll } from '../../../../../test/component/open-poll'
import {
  buildConsultation,
  buildPollResult,
  buildVotingUnit,
} from '../../../../../test/factories/consultations'
import { POLL } from '../../../../../test/fakes/ballot-office'
import { problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { setCredentials } from '../../../../api/credentials'
import { forgetSession } from '../../../../features/session/session-store'

const RECEIPT = 'A1B2C3D4E5F60718'
const HEAD = `${POLL}/board-head`
const PROOF = `${POLL}/receipts/${RECEIPT}`

const lineOf = (code: string) => `{"type":"receipt","code":"${code}"}`
const sha256 = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const leaf = (line: string) => sha256('\0', line)
const other = leaf(lineOf('0000000000000000'))
const root = sha256('\u0001', leaf(lineOf(RECEIPT)), other).toString('hex')
const signed = { signedAt: '2026-11-21T10:00:00.000Z', publicKey: 'cHVibGlj', signature: 's' }
const head = { size: 2, rootHash: root, ...signed }
const proof = {
  line: lineOf(RECEIPT),
  index: 0,
  size: 2,
  rootHash: root,
  proof: [other.toString('hex')],
  head: signed,
}

const ended = (poll: object = {}) =>
  buildConsultation({
    status: 'result',
    poll: {
      closesAt: '2026-11-21T10:00:00.000Z',
      result: buildPollResult({ for: 120, against: 40, abstain: 20 }),
      drawCommitment: 'ab'.repeat(32),
      myVotingUnits: [castUnit],
      ...poll,
    },
  })

function openEnded(consultation = ended()) {
  return openPoll(consultation, {
    serve({ on }) {
      on('GET', HEAD, { body: head })
      on('GET', PROOF, { body: proof })
    },
  })
}

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  setCredentials({ readToken: () => 't', renew: async () => undefined })
})

afterEach(() => {
  jest.restoreAllMocks()
  forgetSession()
})

const check = async () => fireEvent.click(await screen.findByText('核对我的票'))

test('a receipt on the board is proved on the phone, and nobody is told who asks', async () => {
  const service = openEnded()
  await check()
  expect(await screen.findByText(new RegExp(`算进去了.*${root.slice(0, 8)}`))).toBeVisible()
  expect(service.requests('GET', PROOF).map(({ headers }) => headers)).toEqual([{}])
  expect(service.requests('GET', HEAD).map(({ headers }) => headers)).toEqual([{}])
})

test('a secret ballot is checked by the receipt on the phone', async () => {
  const key = 'linge.secret-ballot.430503001001-6.430503001001-31'
  taro.storage.set(key, JSON.stringify({ state: 'cast', receipt: RECEIPT }))
  const unit = buildVotingUnit({ hasCast: true, mark: 'online' })
  openEnded(ended({ secrecy: 'secret', myVotingUnits: [unit] }))
  await check()
  expect(await screen.findByText(/算进去了/)).toBeVisible()
})

test.each([
  ['of another receipt', { line: lineOf('0000000000000000') }],
  ['written otherwise', { line: `${lineOf(RECEIPT)} ` }],
  ['at another place', { index: 1 }],
  ['with another way up', { proof: ['00'.repeat(32)] }],
  ['that is no hexadecimal', { proof: ['zz'] }],
])('a proof %s is not believed', async (_what, change) => {
  const service = openEnded()
  service.on('GET', PROOF, { body: { ...proof, ...change } })
  await check()
  expect(await screen.findByText(/这部手机验不过.*居委会郑演/)).toBeVisible()
})

test('a receipt that is not there says whom to tell', async () => {
  const service = openEnded()
  service.on('GET', PROOF, { status: 404, body: problem('not_found', 404) })
  await check()
  expect(await screen.findByText(/没有算进去.*居委会郑演/)).toBeVisible()
})

test('without a network one may try again', async () => {
  const service = openEnded()
  await screen.findByText('核对我的票')
  service.setReachable(false)
  await check()
  expect(await screen.findByText('请看看手机的网络，连上以后再试。')).toBeVisible()
  service.setReachable(true)
  await check()
  expect(await screen.findByText(/算进去了/)).toBeVisible()
})

test('the fold tells how to re-check the poll', async () => {
  openEnded()
  fireEvent.click(await screen.findByText('怎么核对这次表决'))
  expect(screen.getByText(root.replace(/(.{4})(?=.)/g, '$1 '))).toBeVisible()
  expect(screen.getByText('cHVi bGlj')).toBeVisible()
  expect(screen.getByText(/verifier\/verify-board.mjs/)).toBeVisible()
  expect(screen.getByText('下载名单文件')).toBeVisible()
})

test('an old poll without a board offers nothing to check', async () => {
  const service = openEnded()
  service.unmount()
  const old = openPoll(ended())
  expect(await screen.findByText('通过')).toBeVisible()
  expect(old.requests('GET', HEAD).length).toBeGreaterThan(0)
  expect(screen.queryByText('怎么核对这次表决')).toBeNull()
  expect(screen.queryByText('核对我的票')).toBeNull()
})

test('while a poll runs, what was published at its opening can be noted', async () => {
  openPoll(buildConsultation({ poll: { secrecy: 'secret', drawCommitment: 'ab'.repeat(32) } }))
  expect(await screen.findByText('这次无记名')).toBeVisible()
  expect(screen.getByText(/旁边的人看着您点/)).toBeVisible()
  fireEvent.click(screen.getByText('开始时公布了什么，留着核对'))
  expect(screen.getByText('抽签的承诺')).toBeVisible()
})
