import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { sharable } from '@/contract/family/share-proofs'
import { back, open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { CertKindRow, CertKindSheet } from '@/ui/cert-kind'
import { type CertPaper, certFault, certKinds, certPapers, tidyCertNo } from '@/ui/cert-kinds'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { OptionPills } from '@/ui/option-pill'
import { type Chosen, type Claimed, holdChosen, holdMember } from '../../chosen'
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
const SHARABLE = TIES.filter(({ value }) => sharable.some((one) => one === value))

/** A relative by her certificate, to act for her or to share money. The number goes no further than the next request. */
export default function Page() {
  const shares = useRouter().params.for === 'share'
  const [name, setName] = useState('')
  const [paper, setPaper] = useState<CertPaper>('id-card')
  const [certNo, setCertNo] = useState('')
  const [relation, setRelation] = useState<Claimed>('parent')
  const [asked, setAsked] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const { certType, placeholder, keys } = certKinds[paper]
  const next = () => {
    setAsked(true)
    if (name === '' || certFault(paper, certNo)) return undefined
    const word = relation === 'villager' ? '村民' : '家人'
    const chosen: Chosen = { whom: { by: 'certificate', name, certType, certNo }, relation, word, known: false }
    if (shares) {
      holdMember(chosen)
      return back()
    }
    holdChosen(chosen)
    return open(askPage())
  }
  const sheet = (
    <CertKindSheet
      kinds={certPapers}
      kind={paper}
      onPick={(chosen) => {
        if (certKinds[chosen].certType !== certType) setCertNo('')
        setPaper(chosen)
        setChoosing(false)
      }}
      onClose={() => setChoosing(false)}
    />
  )
  const label = shares ? '下一步，选用多少钱' : '下一步，选办哪些事'
  return (
    <Frame foot={<Foot actions={[{ label, onTap: next }]} />} over={choosing ? sheet : undefined}>
      <View className="mt4">
        <Heading text="家人是哪一位？" />
      </View>
      <Field
        label="家人的姓名"
        value={name}
        onChange={setName}
        asked={asked}
        placeholder="和证件上一样"
        check={(value) => (value === '' ? '还没有填' : undefined)}
      />
      <CertKindRow kind={paper} onTap={() => setChoosing(true)} />
      <Field
        key={certType}
        label="家人的证件号码"
        value={certNo}
        onChange={(typed) => setCertNo(tidyCertNo(typed))}
        asked={asked}
        keys={keys}
        placeholder={placeholder}
        help="号码只用来核对，不会留在手机里"
        check={(typed) => certFault(paper, typed)}
      />
      <OptionPills label="是我的" options={shares ? SHARABLE : TIES} value={relation} onChange={setRelation} />
    </Frame>
  )
}
