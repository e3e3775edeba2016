import type { PropsWithChildren } from 'react'
import { Providers } from './app/providers'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  return <Providers>{children}</Providers>
}
