/** What a value is, also when it was made in another realm. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

const PLAIN = ['String', 'Number', 'Boolean', 'Null', 'Undefined']

/**
 * Paths inside a value that do not survive the way to the view layer as JSON, with what stands
 * there: `list[2].onPress: Function`. Undefined fields are left out on the way and do no harm, except
 * as a value of setData itself.
 */
export function findUnserialisable(changes: object): string[] {
  const unset = Object.entries(changes).filter(([, field]) => field === undefined)
  return [...unset.map(([key]) => `${key}: undefined`), ...inspect(changes, '', [])]
}

function inspect(part: unknown, path: string, ancestors: readonly unknown[]): string[] {
  const kind = kindOf(part)
  if (kind === 'Number' && !Number.isFinite(part)) return [`${path}: ${String(part)}`]
  if (PLAIN.includes(kind)) return []
  if (ancestors.includes(part)) return [`${path}: a circle`]
  if (kind !== 'Object' && kind !== 'Array') return [`${path}: ${kind}`]
  return Object.entries(part as object).flatMap(([key, child]) =>
    inspect(child, joinPath(path, key, kind), [...ancestors, part]),
  )
}

function joinPath(path: string, key: string, kind: string): string {
  if (kind === 'Array') return `${path}[${key}]`
  return path ? `${path}.${key}` : key
}

/** JSON without the parts that cannot be sent, instead of the exception a circle would cause. */
export function toTransferable(value: unknown): string {
  const ancestors: unknown[] = []
  return JSON.stringify(value, function (this: unknown, _key, child: unknown) {
    // `this` is the holder: what lies below it on the stack has been left.
    while (ancestors.length > 0 && ancestors.at(-1) !== this) ancestors.pop()
    if (typeof child === 'bigint' || ancestors.includes(child)) return undefined
    if (child && typeof child === 'object') ancestors.push(child)
    return child
  })
}
