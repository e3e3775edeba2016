import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { PhotoGrid } from '../../../ui/form/photo-grid'
import { Card } from '../../../ui/list/card'
import { Tag, type TagKind } from '../../../ui/status/tag'
import { delegationCopy as copy } from '../delegation-copy'
import type { Delegation } from '../domain/delegation'

const tags: Readonly<Record<Delegation['status'], TagKind>> = {
  offered: 'you',
  waiting: 'wait',
  accepted: 'done',
  declined: 'no',
  revoked: 'plain',
}

interface DelegationCardProps {
  delegation: Delegation
  onShow: (urls: readonly string[], first: string) => void
  children?: ReactNode
}

/** Who casts for whom, and how far that is. */
export function DelegationCard({ delegation, onShow, children }: DelegationCardProps) {
  const { status, hasCast, unit, isMine, code, reason } = delegation
  const { principalName, delegateName } = delegation
  return (
    <Card>
      <Tag kind={tags[status]}>
        {status === 'accepted' && hasCast ? copy.hasCast : copy.statuses[status]}
      </Tag>
      <View className="t-strong mt2">
        {isMine ? copy.given(unit.label) : copy.taken(unit.label)}
      </View>
      {delegateName !== null && <View>{copy.parties(principalName, delegateName)}</View>}
      {code !== null && (
        <>
          <View className="t-head mt2" id="delegation-code">
            {copy.code(code)}
          </View>
          <View className="t-small t-2">{copy.codeHint}</View>
        </>
      )}
      {reason !== null && <View className="mt2">{copy.reason(reason)}</View>}
      <Pages delegation={delegation} onShow={onShow} />
      {children}
    </Card>
  )
}

/** The written power of attorney. */
export function Pages({ delegation, onShow }: Omit<DelegationCardProps, 'children'>) {
  const { photos } = delegation
  if (photos.length === 0) return null
  const open = (key: string) => {
    const first = photos.find(({ id }) => id === key)
    const urls = photos.map(({ url }) => url)
    if (first) onShow(urls, first.url)
  }
  return (
    <PhotoGrid
      photos={photos.map(({ id, url }, index) => ({
        key: id,
        src: url,
        label: copy.page(index + 1),
      }))}
      onOpen={open}
    />
  )
}
