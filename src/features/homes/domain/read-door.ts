import { decodeParameter } from '../../../lib/decode-parameter'

/** A building's id as it stands in the code on its door: its community, and its number there. */
const DOOR = /^[0-9]{12}-[1-9][0-9]{0,17}$/

/** How a page is opened by a code: `id` by our own links, `scene` by a mini-program code, `q` by a scanned web address. */
export interface DoorParameters {
  readonly id?: string
  readonly scene?: string
  readonly q?: string
}

/** @returns the building's id; undefined for a code that belongs to no door */
export function readDoor({ id, scene, q }: DoorParameters): string | undefined {
  const text = id ?? decodeParameter(scene) ?? idIn(decodeParameter(q))
  return text !== undefined && DOOR.test(text) ? text : undefined
}

function idIn(address: string | undefined): string | undefined {
  return address?.match(/[?&]id=([^&#]*)/)?.[1]
}
