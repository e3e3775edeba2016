import type { PdfObject, PdfValue } from './read-pdf-objects'

/**
 * Whether a file does more by itself than open at one of its pages. Links that wait for a finger are none of this.
 * @param objects all of the file, packed ones too
 */
export function actsByItself(objects: readonly PdfObject[]): boolean {
  const byNumber = new Map<number, PdfValue[]>()
  for (const { number, value } of objects) {
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), value])
  }

  /** Of a reference everything that was ever at its number counts; it leads one step and no further. */
  function onlyOpens(value: PdfValue, mayLead = true): boolean {
    if (isReference(value)) {
      const meant = byNumber.get(value.reference) ?? []
      return mayLead && meant.length > 0 && meant.every((each) => onlyOpens(each, false))
    }
    if (!(value instanceof Map)) return true
    const kind = value.get('S')
    return isGoTo(kind) && !value.has('Next')
  }

  function acts(value: PdfValue): boolean {
    if (Array.isArray(value)) return value.some(acts)
    if (!(value instanceof Map)) return false
    const opening = value.get('OpenAction')
    if (value.has('AA') || (opening !== undefined && !onlyOpens(opening))) return true
    return [...value.values()].some(acts)
  }

  return objects.some(({ value }) => acts(value))
}

function isReference(value: PdfValue): value is { readonly reference: number } {
  return typeof value === 'object' && value !== null && 'reference' in value
}

function isGoTo(value: PdfValue | undefined): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === 'GoTo'
}
