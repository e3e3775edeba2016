import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { leaveCopy as copy } from '../copy'
import type { Post } from '../domain/posts'
import type { MyPost } from '../hooks/use-my-leave'

interface MyLeaveViewProps {
  mine: MyPost
  onSignIn: () => void
  onBack: () => void
  children: (post: Post) => ReactNode
}

/** 我的请假: a grid worker says on which days others are asked. */
export function MyLeaveView({ mine, onSignIn, onBack, children }: MyLeaveViewProps) {
  return (
    <Screen id="leave-page" header={<Header title={copy.title} onBack={onBack} />}>
      <Loaded state={mine} onSignIn={onSignIn}>
        {({ post }) =>
          post ? (
            <>
              <View className="t-2">{copy.standIn}</View>
              {children(post)}
            </>
          ) : (
            <PageState kind="empty" title={copy.none} text={copy.noneText} />
          )
        }
      </Loaded>
    </Screen>
  )
}
