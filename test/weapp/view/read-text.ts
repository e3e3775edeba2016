/** Elements that continue the line they stand in. */
const INLINE = ['VIRTUAL', 'WX-TEXT']

/** Visible text, one line per block: what stands in one `View` beside inline `Text` is one line. */
export function readText(root: Node): string {
  const lines: string[] = []
  let line = ''
  const breakLine = () => {
    const text = squeeze(line)
    if (text) lines.push(text)
    line = ''
  }
  const visit = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) line += node.textContent ?? ''
    const isBlock = node.nodeType === node.ELEMENT_NODE && !INLINE.includes(node.nodeName)
    if (isBlock) breakLine()
    for (const child of node.childNodes) visit(child)
    if (isBlock) breakLine()
  }
  visit(root)
  breakLine()
  return lines.join('\n')
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
