/** Collects what comes in at the same time, so that many share one transaction. */
export interface Batches<Item, Outcome> {
  /**
   * @param key only items of the same key share a batch
   * @returns the item's own outcome; rejects with what its batch failed with
   */
  add(key: string, item: Item): Promise<Outcome>
}

interface Waiting<Item, Outcome> {
  readonly item: Item
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (reason: unknown) => void
}

interface Line<Item, Outcome> {
  readonly waiting: Waiting<Item, Outcome>[]
  running: number
}

/**
 * Group commit: while a batch is being written the next one fills. Nothing waits for company: an item that comes alone is
 * written at once.
 * @param options.lanes how many batches of one key are written at the same time
 * @param options.largest items in one batch at most
 * @param options.run outcomes in the order of the items
 */
export function createBatches<Item, Outcome>(options: {
  lanes: number
  largest: number
  run: (key: string, items: readonly Item[]) => Promise<readonly Outcome[]>
}): Batches<Item, Outcome> {
  const lines = new Map<string, Line<Item, Outcome>>()

  async function work(key: string, line: Line<Item, Outcome>): Promise<void> {
    line.running += 1
    while (line.waiting.length > 0) {
      const batch = line.waiting.splice(0, options.largest)
      try {
        const outcomes = await options.run(
          key,
          batch.map(({ item }) => item),
        )
        if (outcomes.length !== batch.length) throw new Error('A batch lost an outcome')
        outcomes.forEach((outcome, place) => {
          batch[place]?.resolve(outcome)
        })
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    line.running -= 1
    if (line.running === 0) lines.delete(key)
  }

  return {
    add: (key, item) =>
      new Promise((resolve, reject) => {
        const line = lines.get(key) ?? { waiting: [], running: 0 }
        lines.set(key, line)
        line.waiting.push({ item, resolve, reject })
        if (line.running < options.lanes) void work(key, line)
      }),
  }
}
