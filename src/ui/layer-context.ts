import { createContext, type ReactNode } from 'react'

/** What the app may lay over any page. WeChat draws nothing that stands outside of one. */
export const LayerContext = createContext<ReactNode>(null)
