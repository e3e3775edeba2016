import { queryOptions } from '@tanstack/react-query'
import { request } from '../../../api/client'
import { fetchFile } from '../../../api/fetch-file'
import { NOT_KEPT } from '../../../api/kept-queries'
import { pagedListQuery } from '../../../api/paged-list'
import type { NewForm } from '../domain/ask-draft'

/** What a committee wanted, the newest first. */
export const formsQuery = (communityCode: string) => ({
  ...pagedListQuery({
    queryKey: ['forms', 'list', communityCode],
    fetchPage: (page) => request('get', '/api/v1/forms', { query: { communityCode, ...page } }),
  }),
  meta: NOT_KEPT,
})

export const formQuery = (id: string) =>
  queryOptions({
    queryKey: ['forms', 'one', id],
    queryFn: () => request('get', '/api/v1/forms/{id}', { path: { id } }),
    meta: NOT_KEPT,
  })

/** What is wanted of the reader's grids. */
export const myFormsQuery = queryOptions({
  queryKey: ['forms', 'mine'],
  queryFn: () => request('get', '/api/v1/me/forms', {}),
})

export const formSheetQuery = (id: string, gridCode: string) =>
  queryOptions({
    queryKey: ['forms', 'sheet', id, gridCode],
    queryFn: () =>
      request('get', '/api/v1/forms/{id}/sheets/{gridCode}', { path: { id, gridCode } }),
    meta: NOT_KEPT,
  })

export const askForm = (communityCode: string, form: NewForm, idempotencyKey: string) =>
  request('post', '/api/v1/forms', {
    body: { communityCode, ...form, fields: [...form.fields] },
    idempotencyKey,
  })

export const endForm = (id: string, idempotencyKey: string) =>
  request('post', '/api/v1/forms/{id}/ending', { path: { id }, idempotencyKey })

export const sendForm = (
  {
    id,
    gridCode,
    answers,
  }: { id: string; gridCode: string; answers: readonly (string | number)[] },
  idempotencyKey: string,
) =>
  request('put', '/api/v1/forms/{id}/sheets/{gridCode}', {
    path: { id, gridCode },
    body: { answers: [...answers] },
    idempotencyKey,
  })

export const fetchForm = ({ id, name }: { id: string; name: string }) =>
  fetchFile('/api/v1/forms/{id}/file', { params: { id }, name: `${name}.xlsx` })
