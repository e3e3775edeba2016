import type { ServerResponse } from 'node:http'

/** What can go wrong on the way to WeChat and back, besides its own refusals. */
export type Fault =
  | { readonly errcode: number }
  /** The answer comes, after so long. */
  | { readonly slowMs: number }
  /** The connection breaks, before anything or in the middle of the answer. */
  | { readonly cut: 'at once' | 'half way' }
  | { readonly malformed: string }
  | { readonly status: number }

export function meetFault(response: ServerResponse, fault: Fault): void {
  const json = { 'content-type': 'application/json; encoding=utf-8' }
  if ('errcode' in fault) {
    const answer = { errcode: fault.errcode, errmsg: 'a fault that was asked for rid: 0' }
    response.writeHead(200, json).end(JSON.stringify(answer))
  } else if ('slowMs' in fault) {
    setTimeout(() => response.writeHead(200, json).end('{"errcode":0}'), fault.slowMs)
  } else if ('cut' in fault) {
    if (fault.cut === 'at once') response.destroy()
    else response.writeHead(200, { ...json, 'content-length': 400 }).write('{"errcode"')
    if (fault.cut === 'half way') setTimeout(() => response.destroy(), 20)
  } else if ('malformed' in fault) {
    response.writeHead(200, json).end(fault.malformed)
  } else {
    response.writeHead(fault.status).end('<html>gateway</html>')
  }
}
