import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeDay } from '../../../lib/shanghai-time'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { documentsCopy as copy } from '../copy'
import type { StepDocument } from '../domain/steps'
import type { Around } from '../hooks/use-around'

interface DocumentsSectionProps {
  around: Pick<Around, 'documents' | 'now' | 'showPhotos'>
  actsOf?: (document: StepDocument) => ReactNode
}

/** Papers page by page; of what was withdrawn the title, when and why. */
export function DocumentsSection({ around, actsOf }: DocumentsSectionProps) {
  const { documents, now } = around
  if (documents.items.kind === 'ready' && documents.items.value.length === 0) return null
  return (
    <Section title={copy.title} id="documents">
      <Loaded state={documents.items}>
        {(list) => (
          <>
            {list.map((document) => (
              <Card key={document.id}>
                <Paper document={document} now={now} onShow={around.showPhotos} />
                {!document.withdrawal && actsOf?.(document)}
              </Card>
            ))}
            <MoreButton id="more-documents" more={documents.more} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

interface PaperProps {
  document: StepDocument
  now: number
  onShow: Around['showPhotos']
}

function Paper({ document, now, onShow }: PaperProps) {
  const { title, withdrawal, photos, addedAt } = document
  if (withdrawal) {
    return (
      <>
        <View className="t-strong t-2">{title}</View>
        <View className="t-small t-2">
          {copy.withdrawn(describeDay(withdrawal.withdrawnAt, now), withdrawal.reason)}
        </View>
      </>
    )
  }
  return (
    <>
      <View className="t-strong">{title}</View>
      <View className="t-meta">{copy.added(describeDay(addedAt, now), photos.length)}</View>
      <PhotoGrid
        photos={photos.map(({ id, url }, index) => ({
          key: id,
          src: url,
          label: copy.page(title, index + 1),
        }))}
        onOpen={(key) => onShow(photos, key)}
      />
    </>
  )
}
