import { Text, View } from '@tarojs/components'

export default function Page() {
  return (
    <View>
      <Text>码上医保 code</Text>
    </View>
  )
}
