import type { Reply } from '../../../lib/reply'

export type ListedForm = Reply<'listForms'>['items'][number]
export type FormTable = Reply<'getForm'>
export type FormField = FormTable['fields'][number]
export type KnownField = Extract<FormField, { kind: 'known' }>['code']
export type AskedField = Extract<FormField, { kind: 'asked' }>
export type WorkerForm = Reply<'listMyForms'>['items'][number]
export type FormSheet = Reply<'getFormSheet'>
export type CellValue = FormSheet['cells'][number]['value']
