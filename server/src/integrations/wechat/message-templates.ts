import { isRecord } from './read-json'

/** For which kind of news somebody lets WeChat bring them messages; each is a template in WeChat's console. */
export const TEMPLATES = ['report', 'consultation', 'notice', 'home'] as const
export type Template = (typeof TEMPLATES)[number]

/** What we can put into a field of a template. */
export const FIELD_VALUES = ['about', 'state', 'text', 'time'] as const
export type FieldValue = (typeof FIELD_VALUES)[number]

/** A template of subscribe messages as WeChat's console has it. */
export interface MessageTemplate {
  /** WeChat's own name for it. */
  readonly id: string
  /** 长期订阅: consent that is not used up. WeChat gives such templates to public services only. */
  readonly isLongTerm: boolean
  /** By keyword of the template: `{ thing1: 'about', phrase2: 'state', time3: 'time' }`. */
  readonly fields: Readonly<Record<string, FieldValue>>
}

/** By our name for it. */
export type MessageTemplates = Readonly<Partial<Record<Template, MessageTemplate>>>

/** WeChat's limits of a field, in characters, by the kind of its keyword. */
const MOST: Readonly<Record<string, number>> = { thing: 20, phrase: 5, character_string: 32 }

/** The fields of one message, each cut to what WeChat takes; a longer one would be refused whole. */
export function fillTemplate(
  { fields }: MessageTemplate,
  values: Readonly<Record<FieldValue, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([keyword, value]) => [
      keyword,
      cut(values[value], MOST[keyword.replace(/\d+$/, '')]),
    ]),
  )
}

function cut(text: string, most = Number.POSITIVE_INFINITY): string {
  const characters = Array.from(text)
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}

/**
 * Reads `{"report": {"id": "…", "isLongTerm": false, "fields": {"thing1": "about"}}}`.
 * @throws Error saying what is wrong with which template
 */
export function parseTemplates(text: string): MessageTemplates {
  const templates: unknown = JSON.parse(text)
  if (!isRecord(templates)) throw new Error('must be an object')
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, checkTemplate(name, template)]),
  )
}

function checkTemplate(name: string, template: unknown): MessageTemplate {
  if (!(TEMPLATES as readonly string[]).includes(name)) throw new Error(`knows no ${name}`)
  if (!isRecord(template)) throw new Error(`${name} must be an object`)
  const { id, isLongTerm = false, fields } = template
  if (typeof id !== 'string' || !/^[\w-]{10,64}$/.test(id)) throw new Error(`${name} needs an id`)
  if (typeof isLongTerm !== 'boolean') throw new Error(`${name}.isLongTerm must be true or false`)
  const values = isRecord(fields) ? Object.entries(fields) : []
  const isKnown = (value: unknown) => (FIELD_VALUES as readonly unknown[]).includes(value)
  if (values.length === 0 || !values.every(([, value]) => isKnown(value))) {
    throw new Error(`${name}.fields must name ${FIELD_VALUES.join(', ')} by keyword`)
  }
  return { id, isLongTerm, fields: fields as MessageTemplate['fields'] }
}
