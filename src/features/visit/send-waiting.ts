import '../../api/visit-sentences'
import { ApiError } from '../../api/api-error'
import { describeFailure } from '../../api/describe-failure'
import { readStored, removeStored, writeStored } from '../../platform/storage'
import { writeVisit } from './api/visits'
import {
  nextToSend,
  refused,
  restoreOutbox,
  type WaitingVisit,
  without,
} from './domain/visit-outbox'

const STORAGE_KEY = 'linge.visit-outbox'

/** Visits this phone has still to send. They go with the person who signs out. */
export function readWaiting(): readonly WaitingVisit[] {
  return restoreOutbox(readStored(STORAGE_KEY))
}

/** @returns false when there was no room for it */
export function putInOutbox(waiting: WaitingVisit): boolean {
  return keep([...readWaiting(), waiting])
}

export function takeFromOutbox(key: string): void {
  keep(without(readWaiting(), key))
}

let underWay: Promise<number> | undefined

/**
 * Sends what waits, one after the other, until the network is gone again; twice at once is once.
 * @returns how many arrived
 */
export function sendWaiting(): Promise<number> {
  underWay ??= sendAll().finally(() => {
    underWay = undefined
  })
  return underWay
}

async function sendAll(): Promise<number> {
  for (let sent = 0; ; sent += 1) {
    const next = nextToSend(readWaiting())
    if (!next || !(await sendOne(next))) return sent
  }
}

/** @returns whether to go on with the next */
async function sendOne({ key, visit }: WaitingVisit): Promise<boolean> {
  try {
    await writeVisit(visit, key)
    takeFromOutbox(key)
    return true
  } catch (error) {
    // Whoever is signed out signs in again; what the service could not do it may do later.
    if (!(error instanceof ApiError) || error.isUnsettled || error.status === 401) return false
    keep(refused(readWaiting(), key, describeFailure(error).sentence))
    return true
  }
}

function keep(waiting: readonly WaitingVisit[]): boolean {
  if (waiting.length > 0) return writeStored(STORAGE_KEY, waiting)
  removeStored(STORAGE_KEY)
  return true
}
