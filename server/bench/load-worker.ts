import { parentPort, workerData } from 'node:worker_threads'
import { type RawRequest, sendAll } from './raw-client'

/** What a thread of its own sends, so that sending takes nothing from the service's thread. */
export interface Load {
  readonly port: number
  readonly connections: number
  readonly requests: readonly RawRequest[]
}

/** The status of each request, in their order. */
export type LoadResult = readonly number[]

const { port, connections, requests } = workerData as Load
const statuses = new Array<number>(requests.length).fill(0)
const numbered = requests.map((request, place) => ({ ...request, place }))[Symbol.iterator]()
await sendAll(
  { port, connections },
  () => numbered.next().value,
  ({ place }, { status }) => {
    statuses[place] = status
  },
)
parentPort?.postMessage(statuses satisfies LoadResult)
