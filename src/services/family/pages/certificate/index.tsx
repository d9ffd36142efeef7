import { View } from '@tarojs/components'
import { useState } from 'react'
import { checkCertNo } from '@/contract/shared/identity'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { OptionPills } from '@/ui/option-pill'
import { type Claimed, holdChosen } from '../../chosen'
import { askPage } from '../../routes'

const TIES: readonly { value: Claimed; label: string }[] = [
  { value: 'parent', label: '父母' },
  { value: 'grandparent', label: '爷爷奶奶' },
  { value: 'maternal-grandparent', label: '外公外婆' },
  { value: 'spouse', label: '配偶' },
  { value: 'child', label: '子女' },
  { value: 'sibling', label: '兄弟姐妹' },
  { value: 'parent-in-law', label: '公婆岳父母' },
  { value: 'child-in-law', label: '女婿儿媳' },
  { value: 'grandchild', label: '孙辈' },
  { value: 'maternal-grandchild', label: '外孙辈' },
  { value: 'ward', label: '被监护人' },
  { value: 'villager', label: '我代办的村民' },
]

const wrongNo = (no: string) => {
  if (no === '') return '还没有填'
  if (no.length < 18) return `少了 ${18 - no.length} 位，请对着身份证再看看`
  return checkCertNo('id-card', no.toUpperCase()) === 'ok' ? undefined : '号码不对，请对着身份证再看看'
}

/** A relative by her certificate. The number goes no further than the next page's request. */
export default function Page() {
  const [name, setName] = useState('')
  const [certNo, setCertNo] = useState('')
  const [relation, setRelation] = useState<Claimed>('parent')
  const [asked, setAsked] = useState(false)
  const next = () => {
    setAsked(true)
    if (name === '' || wrongNo(certNo)) return undefined
    const word = relation === 'villager' ? '村民' : '家人'
    holdChosen({
      whom: { by: 'certificate', name, certType: 'id-card', certNo: certNo.toUpperCase() },
      relation,
      word,
      known: false,
    })
    return open(askPage())
  }
  return (
    <Frame foot={<Foot actions={[{ label: '下一步，选办哪些事', onTap: next }]} />}>
      <View className="mt4">
        <Heading text="家人是哪一位？" />
      </View>
      <Field
        label="家人的姓名"
        value={name}
        onChange={setName}
        asked={asked}
        placeholder="身份证上的姓名"
        check={(value) => (value === '' ? '还没有填' : undefined)}
      />
      <Field
        label="家人的身份证号码"
        value={certNo}
        onChange={setCertNo}
        asked={asked}
        keys="idcard"
        max={18}
        counter
        placeholder="身份证上的 18 位"
        check={wrongNo}
      />
      <OptionPills label="是我的" options={TIES} value={relation} onChange={setRelation} />
    </Frame>
  )
}
