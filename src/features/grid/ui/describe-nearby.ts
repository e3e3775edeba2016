import { gridCopy as copy } from '../copy'
import type { NearbySearch } from '../hooks/use-nearby-grid'

const sentences = {
  refused: copy.refused,
  unavailable: copy.unavailable,
  outside: copy.outside,
  found: undefined,
}

/** Why looking around the phone did not lead to a grid; undefined when it did or was not tried. */
export function describeNearby({ answer, failure }: NearbySearch): string | undefined {
  return failure?.sentence ?? (answer && sentences[answer.kind])
}
