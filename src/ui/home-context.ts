import { createContext } from 'react'

/** Leads home from a page that shows nothing; undefined where there is no home to lead to. */
export const HomeContext = createContext<(() => void) | undefined>(undefined)
