const attributes = [
  'aria-role',
  'aria-label',
  'aria-hidden',
  'aria-disabled',
  'aria-checked',
  'aria-selected',
  'aria-live',
]

const components = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'ScrollView']

/** For each component: its accessible attributes, all without a default value. */
export const ariaComponents: Record<string, Record<string, string>> = Object.fromEntries(
  components.map((name) => [name, Object.fromEntries(attributes.map((key) => [key, '']))]),
)
