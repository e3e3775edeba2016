import type { WxAnswers, WxApis } from './wx-answers'

/** There is no layout here, so everything asked lies at 0,0 and is 0 wide. */
const NOWHERE = {
  id: '',
  dataset: {},
  left: 0,
  top: 0,
  right: 0,
  bottom: 0,
  width: 0,
  height: 0,
  scrollLeft: 0,
  scrollTop: 0,
}

type Listener = (result: unknown) => void

/** Queries about places on the screen. */
export function createLayoutApis(answers: WxAnswers): WxApis {
  return {
    createSelectorQuery: () => createQuery(answers),
    createIntersectionObserver: createObserver,
    nextTick: (callback: () => void) => answers.later(callback),
  }
}

function createQuery(answers: WxAnswers) {
  const results: unknown[] = []
  const listeners: Listener[] = []
  let isMany = false
  const select = (many: boolean) => () => {
    isMany = many
    return query
  }
  const ask = (...args: unknown[]) => {
    results.push(isMany ? [] : NOWHERE)
    const listener = args.at(-1)
    listeners.push(typeof listener === 'function' ? (listener as Listener) : () => undefined)
    return query
  }
  const query = {
    in: () => query,
    select: select(false),
    selectAll: select(true),
    selectViewport: select(false),
    boundingClientRect: ask,
    fields: ask,
    scrollOffset: ask,
    exec: (callback?: Listener) => {
      answers.later(() => {
        for (const [index, listener] of listeners.entries()) listener(results[index])
        callback?.(results)
      })
    },
  }
  return query
}

function createObserver() {
  const observer = {
    relativeTo: () => observer,
    relativeToViewport: () => observer,
    observe: () => undefined,
    disconnect: () => undefined,
  }
  return observer
}
