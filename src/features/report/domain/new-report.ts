import type { Category } from './report'
import type { ReportDraft } from './report-draft'

interface Ready {
  readonly draft: ReportDraft
  readonly category: Pick<Category, 'code' | 'isPrivate'>
  readonly gridCode: string
}

/**
 * A checked draft as it is sent. A position lets the service find the grid, so a grid is named only where
 * it was chosen by hand.
 */
export function toNewReport({ draft, category, gridCode }: Ready) {
  const { place, photos } = draft
  return {
    categoryCode: category.code,
    body: draft.body.trim(),
    address: draft.address.trim(),
    ...(place?.kind === 'position' ? { position: place.position } : { gridCode }),
    isPublic: draft.isPublic && !category.isPrivate,
    isAnonymous: true,
    uploadIds: photos.map(({ uploadId }) => uploadId),
  }
}
