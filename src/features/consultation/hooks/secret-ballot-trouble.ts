import { ApiError } from '../../../api/api-error'
import { addSentences } from '../../../api/sentences'
import { troubleSentences } from '../secret-copy'

/** What goes wrong on the device itself; it is told like a refusal. */
export class SecretBallotTrouble extends ApiError {
  constructor(code: keyof typeof troubleSentences) {
    super(0, code)
  }
}

addSentences(troubleSentences)
