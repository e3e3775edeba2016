type Scalar = string | number | boolean

/** Fills `{name}` in a contract path and appends the query; undefined query fields are left out. */
export function buildUrl(
  base: string,
  template: string,
  path: Readonly<Record<string, Scalar>> = {},
  query: Readonly<Record<string, Scalar | undefined>> = {},
): string {
  const address = template.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = path[name]
    if (value === undefined) throw new Error(`The address ${template} needs ${name}`)
    return encodeURIComponent(value)
  })
  const search = Object.entries(query)
    .filter((entry): entry is [string, Scalar] => entry[1] !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  return `${base}${address}${search && `?${search}`}`
}
