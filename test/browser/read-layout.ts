import type { Page } from 'playwright-core'

/** Points from the upper left corner of the window. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One line of text on the screen. */
export interface TextLine {
  readonly words: string
  /** Lines of one text share it. */
  readonly text: number
  readonly box: Box
  /** Outside of it nothing of the text is drawn. */
  readonly frame: Box
  /** Which of the things that stay over the rest it is in: a foot, the tabs, a sheet; -1 for none. */
  readonly layer: number
}

/** Something to tap or to type in. */
export interface Target {
  readonly words: string
  readonly box: Box
  /** By how much the words that stand in it until something is typed are wider than their room. */
  readonly placeholderExcess: number
}

export interface Layout {
  readonly width: number
  readonly scrollWidth: number
  readonly lines: readonly TextLine[]
  readonly targets: readonly Target[]
}

/** What of a page can be seen and touched, and where it is. */
export const readLayout = (page: Page): Promise<Layout> => page.evaluate(measure)

/** Runs in the page, so it can use nothing from outside itself. */
function measure(): Layout {
  const ROLES = ['button', 'link', 'radio', 'checkbox', 'tab', 'switch']
  const TARGETS = [...ROLES.map((role) => `[role=${role}]`), 'input', 'textarea', 'a'].join()
  const root = document.documentElement
  const layers: Element[] = []
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  const toBox = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom })

  function ancestors(element: Element): Element[] {
    return element.parentElement ? [element, ...ancestors(element.parentElement)] : [element]
  }

  function layerOf(element: Element): number {
    const layer = ancestors(element).find((each) =>
      ['sticky', 'fixed'].includes(getComputedStyle(each).position),
    )
    if (layer && !layers.includes(layer)) layers.push(layer)
    return layer ? layers.indexOf(layer) : -1
  }

  /** Up to what can be scrolled: what lies outside of that can be brought inside. */
  function frameOf(element: Element): Box {
    const chain = ancestors(element)
    const end = chain.findIndex((each) => scrolls(getComputedStyle(each).overflowY))
    const frame = { left: 0, top: -Infinity, right: root.clientWidth, bottom: Infinity }
    for (const each of end < 0 ? chain : chain.slice(0, end + 1)) {
      const { overflowX, overflowY } = getComputedStyle(each)
      const box = each.getBoundingClientRect()
      if (overflowX !== 'visible') {
        frame.left = Math.max(frame.left, box.left)
        frame.right = Math.min(frame.right, box.right)
      }
      if (hides(overflowY)) {
        frame.top = Math.max(frame.top, box.top)
        frame.bottom = Math.min(frame.bottom, box.bottom)
      }
    }
    return frame
  }

  function linesOf(node: Node, text: number): TextLine[] {
    const parent = node.parentElement
    const words = node.nodeValue?.trim() ?? ''
    const isText = parent && words !== '' && !parent.matches('script, style, textarea')
    if (!isText || !isSeen(parent)) return []
    const range = document.createRange()
    range.selectNodeContents(node)
    const place = { words, text, frame: frameOf(parent), layer: layerOf(parent) }
    return [...range.getClientRects()].map((box) => ({ ...place, box: toBox(box) }))
  }

  function readLines(): TextLine[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const nodes: Node[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode)
    return nodes.flatMap(linesOf)
  }

  const pen = document.createElement('canvas').getContext('2d')
  function placeholderExcessOf(target: Element): number {
    if (!pen || !(target instanceof HTMLInputElement)) return 0
    pen.font = getComputedStyle(target, '::placeholder').font
    const { paddingLeft, paddingRight } = getComputedStyle(target)
    const room =
      target.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    return pen.measureText(target.placeholder).width - room
  }

  const readTargets = () =>
    [...document.querySelectorAll(TARGETS)].filter(isSeen).map((target) => ({
      words: target.getAttribute('aria-label') || target.textContent || target.className,
      box: toBox(target.getBoundingClientRect()),
      placeholderExcess: placeholderExcessOf(target),
    }))

  return {
    width: root.clientWidth,
    scrollWidth: document.scrollingElement?.scrollWidth ?? 0,
    lines: readLines(),
    targets: readTargets(),
  }
}
