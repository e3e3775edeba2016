/** WeChat shows no file of plain text: the address is opened in a browser. */
export const canDownload = false

export function download(_url: string): void {
  throw new Error('WeChat cannot keep a file of plain text')
}
