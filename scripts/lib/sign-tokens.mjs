// A worker thread of the ballots' measurement: as many tokens as asked for, each made for its answers. They are signed
// outright, which gives the same signatures as signing blindly.
import { constants, createHash, createPrivateKey, randomBytes, sign } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'

const { pem, count } = workerData
const key = {
  key: createPrivateKey(pem),
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: 48,
}

const tokens = Array.from({ length: count }, (_, place) => {
  const answers = [{ kind: 'motion', choice: place % 3 === 0 ? 'against' : 'for' }]
  const hash = createHash('sha256').update(JSON.stringify(answers)).digest()
  const message = Buffer.concat([randomBytes(32), hash])
  const signature = sign('sha384', message, key).toString('base64url')
  return { token: message.toString('hex'), answers, signature }
})
parentPort.postMessage(tokens)
