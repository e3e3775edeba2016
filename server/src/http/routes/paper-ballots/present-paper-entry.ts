import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { isEnterer } from '../../../modules/consultations/paper/paper-policy'
import type { PaperEntry, PaperEntryView } from '../../../modules/consultations/paper/paper-types'
import type { Actor } from '../../../modules/identity/identity-types'
import type { PaperEntrySchema, PaperEntryViewSchema } from './schemas'

interface Asked {
  readonly actor: Actor
  readonly communityCode: string
}

export function presentPaperEntry(
  entry: PaperEntry,
  { actor, communityCode }: Asked,
): Static<typeof PaperEntrySchema> {
  const { id, slipNumber, status, revision, votingUnit, weight, acts } = entry
  return {
    id,
    slipNumber,
    status,
    revision,
    votingUnit: votingUnit && {
      id: formatTenantId({ communityCode, id: votingUnit.id }),
      label: votingUnit.label,
    },
    weight,
    enteredByMe: isEnterer(actor, entry),
    acts: acts.map(({ at, ...act }) => ({ ...act, at: at?.toISOString() ?? null })),
  }
}

export function presentPaperEntryView(
  { entry, answers, scan, abilities }: PaperEntryView,
  asked: Asked,
  linkTo: (uploadId: string) => string,
): Static<typeof PaperEntryViewSchema> {
  return {
    ...presentPaperEntry(entry, asked),
    answers: answers && (answers as Static<typeof PaperEntryViewSchema>['answers']),
    scan: scan.map(({ uploadId, width, height }) => ({
      id: uploadId,
      url: linkTo(uploadId),
      width,
      height,
    })),
    abilities: { ...abilities },
  }
}
