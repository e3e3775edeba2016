import { Type } from 'typebox'

/** Shown once; null for a patrol's report and in the answer to a repeated request. */
export const QueryCodeText = Type.Union([Type.String(), Type.Null()])
