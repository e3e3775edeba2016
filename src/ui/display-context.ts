import { createContext } from 'react'

export interface Display {
  /** Multiplies every type size: 1.0–1.4 ordinarily, 1.2–1.9 in the elder edition. */
  scale: number
  isElder: boolean
  isDark: boolean
}

export const DisplayContext = createContext<Display>({ scale: 1, isElder: false, isDark: false })
