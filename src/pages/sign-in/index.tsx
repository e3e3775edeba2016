import { View } from '@tarojs/components'

export default function SignInPage() {
  return <View className="lg">登录</View>
}
