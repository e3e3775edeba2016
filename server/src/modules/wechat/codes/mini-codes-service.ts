import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { FileStorage } from '../../../integrations/storage/file-storage'
import type { WechatClient } from '../../../integrations/wechat/wechat-client'
import { WechatError } from '../../../integrations/wechat/wechat-error'
import type { Clock } from '../../../lib/clock'

/** WeChat takes 5,000 questions a minute; a grid's doors are asked for in a few seconds by so many at a time. */
const LANES = 6
/** Whoever prints waits no longer; what is not there by then comes with the next print. */
const PATIENCE_MS = 15_000
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff])

/** 小程序码: a code that WeChat alone reads, and that opens a page of the mini-program. */
export interface MiniCode {
  /** Without a slash at its beginning. */
  readonly page: string
  /** What the page is told: 32 characters at most, and nothing secret, for WeChat reads it. */
  readonly scene: string
}

export interface MiniCodesService {
  /** Whether this installation has a mini-program. */
  readonly isSetUp: boolean
  /**
   * Pictures in the order asked. The first failure ends the asking: what keeps WeChat from one keeps it from all.
   * @returns a JPEG each; undefined for those that WeChat did not give
   */
  make(codes: readonly MiniCode[]): Promise<(Buffer | undefined)[]>
  /** As `make`, and what was had once is not asked for again: for codes that are as many as what they hang at. */
  makeOnce(codes: readonly MiniCode[]): Promise<(Buffer | undefined)[]>
}

type Fetch = (code: MiniCode) => Promise<Buffer>

/** @param client undefined where no mini-program is set up */
export function createMiniCodesService(deps: {
  client: WechatClient | undefined
  appId: string | undefined
  storage: FileStorage
  clock: Clock
  /** Told of what WeChat refuses or does not answer; nobody is waiting to be told. */
  onFailure: (error: unknown) => void
}): MiniCodesService {
  const { client, appId, storage, clock, onFailure } = deps

  const fetch: Fetch = async (code) => {
    if (!client) throw new Error('There is no mini-program')
    const picture = await client.makeCode(code)
    if (!picture.subarray(0, JPEG_START.length).equals(JPEG_START)) {
      throw new WechatError('unreachable', 'getUnlimitedQRCode')
    }
    return picture
  }

  const fetchOnce: Fetch = async (code) => {
    const key = `mini-codes/${keyOf(code)}.jpg`
    const kept = await storage
      .read(key)
      .then(buffer)
      .catch(() => undefined)
    if (kept) return kept
    const picture = await fetch(code)
    await storage.put(key, picture)
    return picture
  }

  /** Another mini-program has other codes. */
  function keyOf({ page, scene }: MiniCode): string {
    return createHash('sha256').update(`${appId} ${page} ${scene}`).digest('hex')
  }

  async function makeAll(codes: readonly MiniCode[], fetchOne: Fetch) {
    const pictures: (Buffer | undefined)[] = codes.map(() => undefined)
    if (!client) return pictures
    const end = clock.now().getTime() + PATIENCE_MS
    const waiting = codes.map((code, place) => ({ code, place }))
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (clock.now().getTime() > end) return
        pictures[next.place] = await fetchOne(next.code)
      }
    }
    const failures: unknown[] = []
    const giveUp = (error: unknown) => {
      waiting.splice(0)
      failures.push(error)
    }
    await Promise.all(Array.from({ length: LANES }, () => work().catch(giveUp)))
    if (failures.length > 0) onFailure(failures[0])
    return pictures
  }

  return {
    isSetUp: client !== undefined,
    make: (codes) => makeAll(codes, fetch),
    makeOnce: (codes) => makeAll(codes, fetchOnce),
  }
}
