import { Chain } from '../../../ui/evidence/chain'
import { Button } from '../../../ui/form/button'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import type { ReportChainSteps } from './present-chain'

interface ReportChainProps {
  steps: ReportChainSteps
  onShowPhotos: (urls: readonly string[], first: string) => void
  /** To whoever has to act now, where there is a number. */
  call?: { word: string; onPress: () => void }
}

export function ReportChain({ steps, onShowPhotos, call }: ReportChainProps) {
  const past = steps.past.map(({ photos, ...step }) => {
    const urls = photos.map(({ url }) => url)
    const media = urls.length > 0 && <Photos key={step.key} urls={urls} onShow={onShowPhotos} />
    return { ...step, media }
  })
  const act = call && (
    <Button size="small" icon="phone" id="chain-call" onPress={call.onPress}>
      {call.word}
    </Button>
  )
  return <Chain next={steps.next} now={steps.now && { ...steps.now, act }} past={past} />
}

interface PhotosProps {
  urls: readonly string[]
  onShow: (urls: readonly string[], first: string) => void
}

/** Pictures that open full screen, all of them one after the other. */
export function Photos({ urls, onShow }: PhotosProps) {
  return (
    <PhotoGrid
      photos={urls.map((url) => ({ key: url, src: url }))}
      onOpen={(url) => onShow(urls, url)}
    />
  )
}
