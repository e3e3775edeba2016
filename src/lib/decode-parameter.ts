/** A page's parameter as it was written: neither WeChat nor Taro's router decodes it. Undefined when it is broken. */
export function decodeParameter(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
