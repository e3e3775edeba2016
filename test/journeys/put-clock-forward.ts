/** Puts the clock of the realm it runs in forward, once more each time. It travels as text, so it uses nothing from here. */
export function putClockForward(ms: number): void {
  const Before = Date
  const now = () => Before.now() + ms
  globalThis.Date = new Proxy(Before, {
    construct: (_, parts) => Reflect.construct(Before, parts.length === 0 ? [now()] : parts),
    get: (_, key) => (key === 'now' ? now : Reflect.get(Before, key)),
  })
}
