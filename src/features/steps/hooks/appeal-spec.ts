import { appealOpinion } from '../api/appeal-opinion'
import { opinionsCopy as copy } from '../copy'
import type { Opinion } from '../domain/steps'
import type { ActSpec } from './use-act'

/** Having those above look again. */
export function appealSpec({ id }: Opinion): ActSpec {
  return {
    id: 'appeal',
    open: copy.appeal,
    title: copy.appealTitle,
    note: copy.appealText,
    fields: [
      {
        name: 'text',
        kind: 'text',
        label: copy.appealLabel,
        hint: copy.appealHint,
        limits: { min: 4, max: 200 },
      },
    ],
    word: copy.appealSend,
    done: copy.appealSent,
    send: ({ text = '' }, key) => appealOpinion(id, { text }, key),
  }
}
