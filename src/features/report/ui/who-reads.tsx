import { View } from '@tarojs/components'
import { detailCopy as copy } from '../copy'

/** Said under what a reporter writes about a public report: it is not between them and the handler. */
export function WhoReads({ isPublic }: { isPublic: boolean }) {
  return isPublic ? <View className="t-small t-2 mt2">{copy.neighboursRead}</View> : null
}
