import { useState } from 'react'
import { useScoreboard } from './use-scoreboard'

/** The areas around a grid that the page tells about; a code's beginning names what is around it. */
export const AREA_LENGTHS = { grid: 15, community: 12, subdistrict: 9 } as const

export type AreaKey = keyof typeof AREA_LENGTHS

export function useScoreboardScreen({ gridCode }: { gridCode: string | undefined }) {
  const [area, setArea] = useState<AreaKey>('community')
  return { ...useScoreboard(gridCode?.slice(0, AREA_LENGTHS[area])), area, setArea, gridCode }
}

export type ScoreboardScreen = ReturnType<typeof useScoreboardScreen>
