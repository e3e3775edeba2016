type Attributes = Record<string, string>

const aria = [
  'aria-role',
  'aria-label',
  'aria-hidden',
  'aria-disabled',
  'aria-checked',
  'aria-selected',
  'aria-live',
]

const accessible = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'ScrollView']

/** All that the sources give to these parts, whose templates are written once for each level of nesting. */
export const KEPT: Readonly<Record<string, readonly string[]>> = {
  View: ['hover-class'],
  Text: [],
  ScrollView: [],
}

/** Changes Taro's table of attributes: what is said to screen readers comes in, what nothing uses goes. */
export function shapeAttributes(table: Record<string, Attributes | undefined>): void {
  for (const [name, kept] of Object.entries(KEPT)) {
    const attributes = table[name] ?? {}
    for (const key of Object.keys(attributes)) {
      if (!kept.includes(key)) delete attributes[key]
    }
  }
  for (const name of accessible) {
    table[name] = { ...table[name], ...Object.fromEntries(aria.map((key) => [key, ''])) }
  }
}
