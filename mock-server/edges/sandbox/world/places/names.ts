const SURNAMES = '林陈周吴郑钱孙许何吕施孔曹严金魏陶姜谢邹柏窦章苏潘葛范彭鲁韦马苗方俞任袁柳史唐薛雷贺倪汤'
const GIVEN =
  '敏 文静 志远 晓岚 建平 秋月 思齐 永康 雪梅 立新 佳宁 国栋 若兰 海生 春燕 明哲 可心 长青 雨桐 学军 如意 安然 向东 玉珍 清和 一帆 慧 成 素芬 子墨'.split(
    ' ',
  )

/** The `index`th invented name. The first 1,320 differ; 方敏 of the pictures is given by hand. */
export function doctorName(index: number): string {
  const round = Math.floor(index / SURNAMES.length)
  return SURNAMES.charAt(index % SURNAMES.length) + (GIVEN[(index * 7 + round) % GIVEN.length] ?? '')
}
