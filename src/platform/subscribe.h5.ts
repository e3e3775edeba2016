import type { ConsentAnswer } from './subscribe-types'

/** A browser brings no messages, so nobody is asked. */
export async function askToSubscribe(
  _templateIds: readonly string[],
): Promise<ReadonlyMap<string, ConsentAnswer>> {
  return new Map()
}

export async function openMessageSettings(): Promise<void> {}
