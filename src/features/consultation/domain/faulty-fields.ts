/** The fields of the form, from the top down. */
const FIELDS = [
  'title',
  'body',
  'questions',
  'areaCode',
  'votingUnit',
  'ruleCode',
  'customThresholds',
  'secrecy',
  'allowsRecast',
  'closesAt',
]
const QUESTION_FIELDS = ['text', 'options', 'items', 'bounds', 'capCents']

/** The fields that faults stand at, each once and from the top down; what no field is for stands nowhere. */
export function faultyFields(faults: Readonly<Record<string, unknown>>): string[] {
  const named = Object.entries(faults).flatMap(([name, fault]) => (fault ? [fieldOf(name)] : []))
  const known = [...new Set(named)].filter((field) => placeOf(field)[0] !== -1)
  return known.sort((one, other) => comparePlaces(placeOf(one), placeOf(other)))
}

/** `questions.0.options` of a fault in `questions.0.options.1.label`. */
export function fieldOf(name: string): string {
  const [field = '', at, inner] = name.split('.')
  if (field !== 'questions' || at === undefined || inner === undefined) return field
  return `${field}.${at}.${inner === 'min' || inner === 'max' ? 'bounds' : inner}`
}

/** What a field is found by in the page. */
export function fieldId(field: string): string {
  return `form-${field.split('.').join('-')}`
}

function placeOf(field: string): [number, number, number] {
  const [name = '', at = '', inner = ''] = field.split('.')
  return [FIELDS.indexOf(name), Number(at), QUESTION_FIELDS.indexOf(inner)]
}

function comparePlaces(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((place, at) => place - (other[at] ?? 0))
  return differences.find((difference) => difference !== 0) ?? 0
}
