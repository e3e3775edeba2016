import type { Violations } from '../violations'
import { findUnserialisable, toTransferable } from './find-unserialisable'

export interface DataUpdate {
  /** Path of the page in front. */
  readonly page: string
  readonly bytes: number
  readonly keys: number
}

interface BridgeOptions {
  readonly violations: Violations
  /** WeChat refuses more than 1 MB and warns at 256 KB. */
  readonly maxUpdateBytes: number
  readonly currentPage: () => string
}

/** The only way from the logic to the view layer: every setData becomes JSON and is weighed. */
export class Bridge {
  readonly updates: DataUpdate[] = []
  private renderStart = 0
  private renderEnd: number | undefined

  constructor(private readonly options: BridgeOptions) {}

  /** @returns the JSON that arrives in the view layer */
  send(changes: object): string {
    const { violations, maxUpdateBytes, currentPage } = this.options
    const page = currentPage()
    for (const path of findUnserialisable(changes)) {
      violations.add('unserialisable-data', `${page} ${path}`)
    }
    const json = toTransferable(changes)
    const bytes = Buffer.byteLength(json)
    this.updates.push({ page, bytes, keys: Object.keys(changes).length })
    if (bytes > maxUpdateBytes) violations.add('oversized-data', `${page}: ${bytes} bytes`)
    return json
  }

  /** A page opens: what is sent from now until the person does something is its first render. */
  beginRender(): void {
    this.renderStart = this.updates.length
    this.renderEnd = undefined
  }

  endRender(): void {
    this.renderEnd ??= this.updates.length
  }

  /** Whether the person has touched anything since the page in front opened. */
  get isTouched(): boolean {
    return this.renderEnd !== undefined
  }

  get renderBytes(): number {
    return sumBytes(this.updates.slice(this.renderStart, this.renderEnd))
  }

  bytesSince(update: number): number {
    return sumBytes(this.updates.slice(update))
  }
}

function sumBytes(updates: readonly DataUpdate[]): number {
  return updates.reduce((sum, { bytes }) => sum + bytes, 0)
}
