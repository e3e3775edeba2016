import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { fetchFile } from '../../../api/fetch-file'
import type { SummaryFormat } from '../domain/summary'

interface SummaryRequest {
  /** A grid or a community. */
  readonly areaCode: string
  /** `2026-11-25` or `2026-11`. */
  readonly period: string
}

export const summaryQuery = (asked: SummaryRequest) =>
  queryOptions({
    queryKey: ['summaries', asked.areaCode, asked.period],
    queryFn: () => request('get', '/api/v1/summaries', { query: { ...asked } }),
  })

/** @param name without its ending */
export const fetchSummary = (asked: SummaryRequest, format: SummaryFormat, name: string) =>
  fetchFile('/api/v1/summaries/file', { query: { ...asked, format }, name: `${name}.${format}` })
