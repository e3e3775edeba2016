// What no single name gives away: tables and request bodies that hold the wrong things together.
import ts from 'typescript'
import { wordsOf } from './find-violations.mjs'

const MEASURES = new Set([
  ...['score', 'points', 'rank', 'rating', 'likes', 'level', 'streak', 'turnout', 'grade'],
  ...['count', 'counts', 'total', 'totals', 'sum', 'number', 'rate', 'share', 'times'],
  ...['done', 'handled', 'visits', 'logins', 'seconds', 'minutes', 'hours', 'days', 'duration'],
])
const PLACES = new Set([
  ...['lng', 'lat', 'longitude', 'latitude', 'position', 'location', 'coordinates', 'geom'],
])
const PERSON = /(^|_)(account|user|worker|resident|person|member|staff|author|reporter)_id$/
const TIME = /(^|_)(at|time|timestamp)$/
const PHOTOS = /^(uploadIds?|photos?|photoIds?|pictures?)$/

const isPerson = (column) => PERSON.test(column)
const isMeasure = (column) => {
  const words = wordsOf(column)
  return MEASURES.has(words.at(-1) ?? '')
}

/**
 * Shapes of a table: a person beside a measure of what the person did, or beside a place at a time.
 * @param {{ name: string, columns: string[], line: number }} table
 */
export function shapesOfTable({ name, columns, line }, file) {
  const persons = columns.filter(isPerson)
  if (persons.length === 0) return []
  const measures = columns.filter(isMeasure)
  const hasPlace = columns.some((column) => wordsOf(column).some((word) => PLACES.has(word)))
  const hasTime = columns.some((column) => TIME.test(column))
  return [
    ...measures.map((measure) => ({
      kind: 'shape',
      shape: 'measures of persons',
      text: `${name}.${measure} beside ${persons[0]}`,
      file,
      line,
    })),
    ...(hasPlace && hasTime
      ? [
          {
            kind: 'shape',
            shape: 'places of persons',
            text: `${name} beside ${persons[0]}`,
            file,
            line,
          },
        ]
      : []),
  ]
}

/** Photos a request body must carry (`minItems` of one or more), or a form asks for (`photos: 'must'`). */
export function shapeOfProperty(node, source, file) {
  if (!ts.isPropertyAssignment(node) || !PHOTOS.test(node.name.getText(source))) return []
  const value = node.initializer.getText(source)
  if (/^Type\.Optional/.test(value)) return []
  if (!/minItems:\s*[1-9]/.test(value) && value !== "'must'") return []
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
  const text = `${node.name.getText(source)}: ${value}`
  return [{ kind: 'shape', shape: 'photos that must be there', text, file, line }]
}

/** Whose work a query counts: a person's column beside a count in what it selects, or after `group by`, and an order. */
const COUNTED = /\b(count|sum|avg)\s*\(/i
const BY_PERSON =
  /\bselect\b[^;]*?\b\w*(account|worker|user|resident)_id\b[^;]*\border by\b[^;]*\bdesc\b/is

/** A query that counts what persons did and puts them in order. */
export function shapeOfQuery(text, file, line) {
  if (!COUNTED.test(text) || !BY_PERSON.test(text)) return []
  const shape = 'counts by person, put in order'
  return [{ kind: 'shape', shape, text: text.replace(/\s+/g, ' ').trim(), file, line }]
}
