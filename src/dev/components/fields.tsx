import { View } from '@tarojs/components'
import { useState } from 'react'
import { DigitsField } from '@/ui/digits-field'
import { Field } from '@/ui/field'

const LENGTH = 9
const short = (value: string) =>
  value.length < LENGTH ? `少了 ${LENGTH - value.length} 位，请对着卡再看看` : undefined

export function Fields() {
  const [empty, setEmpty] = useState('')
  const [filled, setFilled] = useState('A01234567')
  const [wrong, setWrong] = useState('A0123456')
  const [refused, setRefused] = useState('A01234567')
  const [sms, setSms] = useState('6027')
  const [pin, setPin] = useState('123456')
  const card = { label: '社保卡号', placeholder: '卡正面右下角', max: LENGTH, counter: true, check: short }
  return (
    <View>
      <Field {...card} value={empty} onChange={setEmpty} />
      <Field {...card} value={filled} onChange={setFilled} help="9 位，字母开头" />
      <Field {...card} value={wrong} onChange={setWrong} asked />
      <Field {...card} value={refused} onChange={setRefused} error="这张卡不是周晓的，请换一张" />
      <DigitsField label="短信验证码" length={6} value={sms} onChange={setSms} help="发到 138****6027，10 分钟内有效" />
      <DigitsField label="查询密码" length={6} value={pin} onChange={setPin} masked error="不对，还能试 4 次" />
    </View>
  )
}
