/** Whether this platform can fetch a file for the person to keep. */
export const canDownload = true

/** The address itself says that it is a file. */
export function download(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
}
