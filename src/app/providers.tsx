import { QueryClientProvider } from '@tanstack/react-query'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { type PropsWithChildren, useEffect, useMemo, useState } from 'react'
import { useDisplay } from '../features/accessibility/hooks/use-display'
import { fetchPagesWhenIdle } from '../platform/fetch-pages'
import { paintFrame, readFrame } from '../platform/frame'
import { listenForPrivacy } from '../platform/privacy'
import { useIsPageSlow } from '../platform/use-is-page-slow'
import { usePageTrouble } from '../platform/use-page-trouble'
import { DisplayContext } from '../ui/display-context'
import { FrameContext } from '../ui/frame-context'
import { HomeContext } from '../ui/home-context'
import { LayerContext } from '../ui/layer-context'
import { OnItsWay } from '../ui/screen/on-its-way'
import { PageCover } from './page-cover'
import { PrivacyLayer } from './privacy-layer'
import { setAppVisible, startQueryClient } from './query-client'
import { switchTab } from './routes'
import { installSession } from './session-gate'

installSession()
listenForPrivacy()
const queryClient = startQueryClient()
const goHome = () => void switchTab('home')

/** What every page stands on: who is signed in, what was fetched, how it is drawn. */
export function Providers({ children }: PropsWithChildren) {
  const display = useDisplay()
  const [frame] = useState(() => ({ ...readFrame(), paint: paintFrame }))
  const trouble = usePageTrouble()
  const isSlow = useIsPageSlow()
  const layer = useMemo(
    () => (
      <>
        <PrivacyLayer />
        {isSlow && <OnItsWay />}
      </>
    ),
    [isSlow],
  )
  useEffect(fetchPagesWhenIdle, [])
  useDidShow(() => setAppVisible(true))
  useDidHide(() => setAppVisible(false))
  return (
    <QueryClientProvider client={queryClient}>
      <DisplayContext.Provider value={display}>
        <FrameContext.Provider value={frame}>
          <HomeContext.Provider value={goHome}>
            <LayerContext.Provider value={layer}>{children}</LayerContext.Provider>
            {trouble && <PageCover trouble={trouble} />}
          </HomeContext.Provider>
        </FrameContext.Provider>
      </DisplayContext.Provider>
    </QueryClientProvider>
  )
}
