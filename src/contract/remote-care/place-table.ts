/**
 * 行政区划 GB/T 2260 at province and city level, as the demonstration knows them: all of the six regions whose rules
 * domain.md §2.4 describes (浙江, 陕西, 北京, 上海, 内蒙古), and the capital and some large cities of every other province.
 * Not the complete national table. A code and a name; 省 and 市 are left out of names as people leave them out.
 */
const TEXT = `110000 北京
120000 天津
130000 河北 130100 石家庄 130200 唐山 130600 保定 131000 廊坊
140000 山西 140100 太原 140200 大同
150000 内蒙古 150100 呼和浩特 150200 包头 150300 乌海 150400 赤峰 150500 通辽 150600 鄂尔多斯 150700 呼伦贝尔 150800 巴彦淖尔 150900 乌兰察布 152200 兴安盟 152500 锡林郭勒盟 152900 阿拉善盟
210000 辽宁 210100 沈阳 210200 大连
220000 吉林 220100 长春 220200 吉林市
230000 黑龙江 230100 哈尔滨 230600 大庆
310000 上海
320000 江苏 320100 南京 320200 无锡 320500 苏州
330000 浙江 330100 杭州 330200 宁波 330300 温州 330400 嘉兴 330500 湖州 330600 绍兴 330700 金华 330800 衢州 330900 舟山 331000 台州 331100 丽水
340000 安徽 340100 合肥 340200 芜湖
350000 福建 350100 福州 350200 厦门 350500 泉州
360000 江西 360100 南昌 360700 赣州
370000 山东 370100 济南 370200 青岛
410000 河南 410100 郑州 410300 洛阳
420000 湖北 420100 武汉 420300 十堰
430000 湖南 430100 长沙
440000 广东 440100 广州 440300 深圳 440600 佛山 441900 东莞
450000 广西 450100 南宁
460000 海南 460100 海口 460200 三亚
500000 重庆
510000 四川 510100 成都 510700 绵阳
520000 贵州 520100 贵阳
530000 云南 530100 昆明
540000 西藏 540100 拉萨
610000 陕西 610100 西安 610200 铜川 610300 宝鸡 610400 咸阳 610500 渭南 610600 延安 610700 汉中 610800 榆林 610900 安康 611000 商洛
620000 甘肃 620100 兰州
630000 青海 630100 西宁
640000 宁夏 640100 银川
650000 新疆 650100 乌鲁木齐`

export interface Place {
  region: string
  name: string
  /** Of a city: its province; null for provinces and 直辖市. */
  province: string | null
}

const pairs = (line: string): [string, string][] =>
  [...line.matchAll(/(\d{6}) (\S+)/g)].map((match) => [match[1] ?? '', match[2] ?? ''])

/** In the order of their codes; a province stands before its cities. */
export const places: readonly Place[] = TEXT.split('\n').flatMap((line) => {
  const [province, ...cities] = pairs(line)
  if (!province) return []
  return [
    { region: province[0], name: province[1], province: null },
    ...cities.map(([region, name]) => ({ region, name, province: province[1] })),
  ]
})
