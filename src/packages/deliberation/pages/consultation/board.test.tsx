import { createHash } from 'node:crypto'
import { fireEvent, screen } from '@testing-library/react'
import { castUnit, NOW, openPoll } from '../../../../../test/component/open-poll'
import {
  buildConsultation,
  buildPollResult,
  buildVotingUnit,
} from '../../../../../test/factories/consultations'
import { createTreeHeadSigner } from '../../../../../test/factories/sign-head'
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
const closesAt = '2026-11-21T10:00:00.000Z'

/** Signs as the service does. */
function sign(signedAt: string, secret = 'secret of these tests', pollId = '430503001001-6') {
  const signer = createTreeHeadSigner(secret)
  const head = { pollId, size: 2, rootHash: Buffer.from(root, 'hex'), signedAt: new Date(signedAt) }
  return { signedAt, publicKey: signer.publicKey, signature: signer.sign(head) }
}
const signed = sign(closesAt)
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
      closesAt,
      boardPublicKey: signed.publicKey,
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
  const words = new RegExp(`算进去了.*这一页上的公钥.*${root.slice(0, 8)}`)
  expect(await screen.findByText(words)).toBeVisible()
  expect(service.requests('GET', PROOF).map(({ headers }) => headers)).toEqual([{}])
  expect(service.requests('GET', HEAD).map(({ headers }) => headers)).toEqual([{}])
})

/** A secret ballot that was cast on this phone, with what the poll had published by then. */
function openSecret(board?: object) {
  const key = 'linge.secret-ballot.430503001001-6.430503001001-31'
  taro.storage.set(key, JSON.stringify({ state: 'cast', receipt: RECEIPT, board }))
  const unit = buildVotingUnit({ hasCast: true, mark: 'online' })
  return openEnded(ended({ secrecy: 'secret', myVotingUnits: [unit] }))
}
const noted = { publicKey: signed.publicKey, drawCommitment: 'ab'.repeat(32) }

test('a secret ballot is checked by the receipt and the key on the phone', async () => {
  openSecret(noted)
  await check()
  expect(await screen.findByText(/算进去了.*您投票时记下的公钥/)).toBeVisible()
})

test('one that an older edition kept is checked by the key on the page', async () => {
  openSecret()
  await check()
  expect(await screen.findByText(/算进去了.*这一页上的公钥/)).toBeVisible()
})

test('what the phone kept is not taken when it is not whole', async () => {
  openSecret({ publicKey: signed.publicKey })
  expect(await screen.findByText(/已经在另一部手机上领了选票/)).toBeVisible()
})

test.each([
  ['key', { ...noted, publicKey: sign(closesAt, 'another').publicKey }, /不是用.*公布的公钥签的/],
  ['commitment', { ...noted, drawCommitment: 'cd'.repeat(32) }, /抽签的承诺和您投票时不一样/],
])('another %s than the phone noted is told', async (_what, board, words) => {
  openSecret(board)
  await check()
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.queryByText(/^您这一票算进去了/)).toBeNull()
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
  expect(await screen.findByText(/这部手机算不出来.*居委会郑演/)).toBeVisible()
})

/** The same answer to both questions, as a service would give it that means to deceive. */
function forge(change: object) {
  const service = openEnded()
  service.on('GET', HEAD, { body: { ...head, ...change } })
  service.on('GET', PROOF, { body: { ...proof, head: { ...signed, ...change } } })
}

test.each([
  ['a junk signature', { signature: 'junk' }, /签名是假的/],
  [
    'a signature of another head',
    { signature: sign(closesAt, undefined, '1-2').signature },
    /假的/,
  ],
  ['a key of its own', sign(closesAt, 'another'), /不是用表决开始时公布的公钥签的/],
  ['a signature from before the close', sign('2026-11-21T09:59:59.999Z'), /在截止以前就签了名/],
])('a proof with %s is not believed', async (_what, change, words) => {
  forge(change)
  await check()
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.queryByText(/^您这一票算进去了/)).toBeNull()
})

const alone = { size: 1, rootHash: leaf(lineOf(RECEIPT)).toString('hex') }
const junk = { signedAt: closesAt, publicKey: 'anVuaw', signature: 'anVuaw' }

test.each([
  ['beside the head that everybody is shown', head, /不是同一份/],
  ['and shown to everybody', { ...alone, ...junk }, /不是用表决开始时公布的公钥签的/],
  ['and shown to everybody under the right key', { ...alone, ...signed }, /签名是假的/],
])('a tree made of the receipt alone, %s, is not believed', async (_what, shown, words) => {
  const service = openEnded()
  const { signedAt, publicKey, signature } = shown.size === 1 ? shown : junk
  service.on('GET', HEAD, { body: shown })
  service.on('GET', PROOF, {
    body: { ...proof, ...alone, proof: [], head: { signedAt, publicKey, signature } },
  })
  await check()
  expect(await screen.findByText(words)).toBeVisible()
  expect(screen.queryByText(/^您这一票算进去了/)).toBeNull()
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
  expect(screen.getByText(signed.publicKey.replace(/(.{4})(?=.)/g, '$1 '))).toBeVisible()
  expect(screen.getByText('下载名单文件')).toBeVisible()
})

test('whoever trusts nobody gets the list, the program, and the whole line to run', async () => {
  const fetched: string[] = []
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    fetched.push(this.pathname)
  })
  const copied = jest.spyOn(navigator.clipboard, 'writeText')
  openEnded()
  fireEvent.click(await screen.findByText('怎么核对这次表决'))
  for (const name of ['名单文件', ' verify-board.mjs', ' board-words.mjs']) {
    fireEvent.click(screen.getByText(`下载${name}`))
  }
  expect(fetched).toEqual([
    `${POLL}/board`,
    '/verifier/verify-board.mjs',
    '/verifier/board-words.mjs',
  ])
  expect(screen.getByText(/代码库里也有，在 verifier 文件夹/)).toBeVisible()
  fireEvent.click(screen.getByText('复制这一行'))
  expect(await screen.findByText('复制好了，发到电脑上运行')).toBeVisible()
  const values = `--key=${signed.publicKey} --commitment=${'ab'.repeat(32)} --receipt=${RECEIPT}`
  const data = `node verify-board.mjs board-430503001001-6.ndjson ${values}`
  expect(copied.mock.calls).toEqual([[data]])
  expect(screen.getByText(/是这一页上写的/)).toBeVisible()
})

test('the line holds what the phone noted, not what the page says by now', async () => {
  const publicKey = sign(closesAt, 'another').publicKey
  openSecret({ publicKey, drawCommitment: 'cd'.repeat(32) })
  fireEvent.click(await screen.findByText('怎么核对这次表决'))
  const values = new RegExp(`--key=${publicKey} --commitment=${'cd'.repeat(32)} `)
  expect(screen.getByText(values)).toBeVisible()
  expect(screen.getByText(/您投票时这部手机记下的/)).toBeVisible()
})

test('who has no receipt is told where one would stand', async () => {
  openEnded(ended({ myVotingUnits: [], drawCommitment: null }))
  fireEvent.click(await screen.findByText('怎么核对这次表决'))
  expect(screen.getByText(/ndjson --key=[\w-]{43}$/)).toBeVisible()
  expect(screen.getByText(/加上 --receipt=/)).toBeVisible()
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
  fireEvent.click(screen.getByText('开始时公布了什么'))
  expect(screen.getByText('抽签的承诺')).toBeVisible()
})
