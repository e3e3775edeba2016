/**
 * False when the browser refused, e.g. a page without focus. Not by Taro's own, which takes a refusal for a success,
 * keeps the text in the browser's storage and says its word over the page.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** Where the address is not a safe one the browser has no clipboard, but copies what is selected. */
function copySelected(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position:fixed;top:0;opacity:0'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand?.('copy') === true
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return isCopied
}
