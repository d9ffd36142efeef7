import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { unbroken } from './unbroken'

/** "备案后，自己少付" is "备案后，" and "自己少付". */
export const clausesOf = (text: string): readonly string[] => text.match(/[^，]+，?/g) ?? [text]

/** A line that is too long breaks after its comma rather than inside a word; the text stays as it is. */
export function clauses(text: string): ReactNode {
  const parts = clausesOf(text)
  if (parts.length === 1) return unbroken(text)
  return parts.map((part, at) => (
    <Text key={`${String(at)} ${part}`} className="clause">
      {unbroken(part)}
    </Text>
  ))
}
