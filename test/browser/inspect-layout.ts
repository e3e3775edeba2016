import type { Page } from 'playwright-core'
import { type Box, readLayout, type TextLine } from './read-layout'

/** What is wrong with how a page is laid out; `least` is the smallest side of a target, in points. */
export async function inspectLayout(page: Page, least: number): Promise<string[]> {
  const { width, scrollWidth, lines, targets } = await readLayout(page)
  const faults = [
    ...(scrollWidth > width ? [`scrolls sideways by ${scrollWidth - width}`] : []),
    ...lines.filter(isCut).map(({ words }) => `cut off: ${words}`),
    ...lines.flatMap((line, at) =>
      lines
        .slice(at + 1)
        .filter((other) => doOverlap(line, other))
        .map((other) => `on top of each other: ${line.words} | ${other.words}`),
    ),
    ...targets
      .filter(({ box }) => Math.min(widthOf(box), heightOf(box)) < least - 0.5)
      .map(({ words, box }) => `small: ${words} ${Math.round(widthOf(box))}×${heightOf(box)}`),
    ...targets
      .filter(({ placeholderExcess }) => placeholderExcess > 0)
      .map(({ words, placeholderExcess }) => `example cut off: ${words} by ${placeholderExcess}`),
  ]
  return [...new Set(faults)]
}

const widthOf = ({ left, right }: Box) => right - left
const heightOf = ({ top, bottom }: Box) => bottom - top

/** A line box is higher than its letters, so some of its height may be missing. */
function isCut({ box, frame }: TextLine): boolean {
  const isBeside = box.left < frame.left - 1 || box.right > frame.right + 1
  const beyond = Math.max(frame.top - box.top, box.bottom - frame.bottom)
  return isBeside || beyond > heightOf(box) * 0.3
}

/** Line boxes may touch for the same reason. */
function doOverlap(a: TextLine, b: TextLine): boolean {
  if (a.text === b.text || a.layer !== b.layer) return false
  const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
  const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
  return across > 2 && down > 0.3 * Math.min(heightOf(a.box), heightOf(b.box))
}
