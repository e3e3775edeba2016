import { View } from '@tarojs/components'

export default function ConsultationFormPage() {
  return <View className="lg">发起议事</View>
}
