import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { postCopy as copy } from '../copy'
import { isGridPost, type Post } from '../domain/posts'
import type { PostForm } from '../hooks/use-post'
import { HourFields } from './appoint-sheet'
import { describePost, describeRank } from './describe-post'
import { FactorResetPart } from './factor-reset-part'

interface PostSheetProps {
  post: Post
  form: PostForm
  /** The leave of a grid worker. */
  children?: ReactNode
  onEnd: () => void
  onClose: () => void
}

/** One person in one office: duty hours and rank of a grid worker, leave, and the end. */
export function PostSheet({ post, form, children, onEnd, onClose }: PostSheetProps) {
  const rank = describeRank(post)
  return (
    <Sheet title={post.displayName} onClose={onClose}>
      <View className="t-2">{[rank, describePost(post)].filter(Boolean).join(' · ')}</View>
      {isGridPost(post) && (
        <>
          <Hours post={post} form={form} />
          {children}
        </>
      )}
      <View className="mt2" />
      <FactorResetPart postId={post.id} />
      <View className="mt2">
        <Button kind="line" isBlock id="end-post" onPress={onEnd}>
          {copy.end}
        </Button>
      </View>
    </Sheet>
  )
}

function Hours({ post, form }: { post: Post; form: PostForm }) {
  const { draft, fault, failure, change } = form
  return (
    <>
      <HourFields
        initial={{ dutyFrom: draft.from, dutyUntil: draft.until }}
        fault={fault}
        onChange={({ dutyFrom, dutyUntil }) =>
          change({
            ...(dutyFrom !== undefined && { from: dutyFrom }),
            ...(dutyUntil !== undefined && { until: dutyUntil }),
          })
        }
      />
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt3">
        <Button kind="primary" isBlock id="save-post" isBusy={form.isBusy} onPress={form.save}>
          {copy.save}
        </Button>
      </View>
      <SwapPart post={post} form={form} />
    </>
  )
}

/** First or second worker: asked twice, for the others of the grid stay what they are. */
function SwapPart({ post: { isSecond }, form }: { post: Post; form: PostForm }) {
  const [isAsking, setAsking] = useState(false)
  const word = isSecond ? copy.makeFirst : copy.makeSecond
  return (
    <View className="mt2">
      {isAsking && <View className="t-body t-2">{copy.swapAsk}</View>}
      <Button
        kind={isAsking ? 'soft' : 'line'}
        isBlock
        id="swap-rank"
        isDisabled={form.isBusy}
        onPress={isAsking ? form.swapRank : () => setAsking(true)}
      >
        {isAsking ? copy.swapYes : word}
      </Button>
    </View>
  )
}
