// Names written without spaces: the family name is the first sign, or one of a few pairs; the rest is the given name.

/** Readings of characters that are common in names. Of several readings, the one that names have. */
const READINGS = `
an:安 ai:艾爱 bai:白柏 ban:班 bang:邦 bao:宝包保鲍 bei:贝北 ben:本 bi:毕 bin:斌彬宾 bing:冰兵炳秉 bo:波博伯勃 bu:卜布 cai:蔡才财
can:灿 cao:曹操 cen:岑 chai:柴 chang:昌长常畅 chao:超朝 che:车 chen:陈晨辰臣 cheng:程成承诚城澄 chi:池迟 chong:崇 chu:楚褚初 chuan:川传
chun:春淳 ci:慈 cui:崔翠 da:大达 dai:戴代 dan:丹旦 dao:道 de:德 deng:邓登 di:迪狄 ding:丁定鼎 dong:董东冬栋 dou:窦 du:杜都 duan:段端
dun:敦 e:鄂 en:恩 er:尔 fa:发法 fan:范凡繁帆 fang:方芳房放 fei:飞费菲 fen:芬 feng:冯峰丰风锋凤封枫奉 fu:福富傅付夫甫伏 gan:甘 gang:刚钢 gao:高
ge:葛戈 gen:根 geng:耿庚 gong:龚公宫功 gu:顾古谷 guan:关管冠 guang:光广 gui:桂贵 guo:郭国果 hai:海 han:韩汉翰涵 hang:航杭 hao:浩郝豪昊好
he:何贺和赫荷鹤 hei:黑 heng:恒衡亨 hong:洪红宏虹鸿弘 hou:侯厚 hu:胡虎湖护 hua:华花化 huai:怀 huan:焕欢桓 huang:黄煌 hui:辉慧惠会晖
huo:霍 ji:纪吉季积济继基姬冀 jia:贾佳家嘉加 jian:建健剑简坚见俭 jiang:江姜蒋疆 jiao:焦娇 jie:杰洁解捷 jin:金锦近进晋靳津瑾 jing:景静京晶敬经荆精
jiu:九久 ju:菊居鞠 juan:娟 jun:军君俊钧均骏峻 kai:凯开楷 kang:康 ke:克柯可科 kong:孔 kuan:宽 kui:奎 kun:坤昆 lai:赖来 lan:兰蓝岚 lang:郎朗
lao:劳 le:乐 lei:雷磊蕾 leng:冷 li:李力丽黎立利莉礼理励厉 lian:连廉莲 liang:梁亮良 liao:廖 lin:林琳霖麟临 ling:凌玲灵令岭 liu:刘柳 long:龙隆
lou:楼娄 lu:卢陆鲁路吕露禄 luan:栾 lun:伦 luo:罗洛骆 ma:马 mai:麦 man:满曼 mao:毛茂 mei:梅美 meng:孟蒙梦猛 mi:米 miao:苗 min:敏民闵
ming:明铭鸣 mo:莫墨 mu:穆木慕牧 na:娜 nai:乃 nan:南楠 ni:倪尼妮 nian:年念 nie:聂 ning:宁 niu:牛 ou:欧 pan:潘 pang:庞 pei:裴培佩沛 peng:彭鹏朋
pi:皮 ping:平萍 pu:浦蒲普 qi:齐琦奇启祺戚祁琪其 qian:钱谦乾倩千 qiang:强 qiao:乔桥巧 qin:秦琴勤钦 qing:清青庆卿晴 qiong:琼 qiu:邱秋丘
qu:曲瞿屈 quan:权全泉 que:阙 ran:冉然 rang:让 ren:任仁人 rong:荣容蓉戎融 rou:柔 ru:如茹儒 rui:瑞锐 run:润 ruo:若 san:三 sen:森
sha:沙 shan:山珊善单 shang:尚 shao:邵少绍 she:佘 shen:沈申慎 sheng:盛胜生声晟升 shi:石史施时师世士诗实仕 shou:寿守 shu:舒书树淑 shuang:双 shui:水
shun:顺舜 si:思四司 song:宋松颂 su:苏素 sui:隋 sun:孙 tai:泰太台 tan:谭谈坦 tang:唐汤棠 tao:陶涛 teng:滕腾 ti:提 tian:田天 tie:铁 ting:婷庭廷 tong:童彤同通
tu:屠图 wan:万婉 wang:王汪旺望 wei:魏伟韦威卫微巍维为炜薇 wen:文温闻雯 weng:翁 wu:吴武伍巫五吾邬 xi:习席西希喜熙锡玺 xia:夏霞侠 xian:贤先显鲜冼
xiang:向项香祥湘翔 xiao:肖萧晓小孝笑啸 xie:谢协 xin:辛新欣鑫心信馨 xing:邢兴星行 xiong:熊雄 xiu:秀修 xu:徐许旭胥绪 xuan:轩宣璇萱 xue:薛雪学
xun:荀勋迅 ya:亚雅 yan:严颜燕岩艳彦言闫妍延炎 yang:杨阳洋扬羊 yao:姚尧耀瑶 ye:叶业野 yi:易义毅怡艺一益仪伊依奕翼宜逸亦 yin:尹殷银音印
ying:英应莹颖瑛迎 yong:永勇咏雍 you:尤友游有 yu:于余俞喻玉宇雨裕郁钰禹虞瑜煜 yuan:袁元源远媛园 yue:岳月悦越 yun:云韵芸运 zai:在 zan:赞 ze:泽 zeng:曾增
zha:查 zhan:詹展战占 zhang:张章彰 zhao:赵兆昭钊 zhe:哲浙 zhen:甄真振珍贞镇震臻 zheng:郑正政征铮 zhi:志智治知芝之致 zhong:钟中忠仲 zhou:周州洲舟
zhu:朱祝竹诸珠柱主铸 zhuang:庄壮 zhuo:卓 zi:子紫梓自 zong:宗 zou:邹 zu:祖 zuo:左作佐
`

/** Traditional characters and the simplified ones of the table, in pairs. */
const TRADITIONAL =
  '習习 陳陈 張张 劉刘 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 郭郭 羅罗 鄭郑 謝谢 韓韩 許许 鄧邓 馮冯 蕭萧 葉叶 盧卢 蔣蒋 鐘钟 鍾钟 譚谭 鄒邹 陸陆 賈贾 顧顾 嚴严 錢钱 湯汤 龍龙 萬万 喬乔 賴赖 龔龚 龐庞 蘇苏 呂吕 魏魏 譚谭 閻闫 閆闫 費费 寧宁 莊庄 華华 國国 強强 東东 傑杰 偉伟 軍军 紅红 飛飞 鵬鹏 劍剑 慶庆 進进 愛爱 靜静 蘭兰 麗丽 雲云 燦灿 輝辉 興兴 榮荣 義义 樹树 銀银 鋒锋 鳳凤 風风 鴻鸿 澤泽 憲宪 賢贤 維维 衛卫 韋韦 學学 勝胜 聖圣 實实 詩诗 師师 時时 書书 漢汉 濤涛 廣广 貴贵 關关 鋼钢 剛刚 節节 潔洁 錦锦 經经 鈞钧 駿骏 凱凯 來来 樂乐 禮礼 勵励 連连 蓮莲 靈灵 樓楼 魯鲁 麥麦 滿满 夢梦 閔闵 銘铭 鳴鸣 聶聂 歐欧 齊齐 啟启 謙谦 橋桥 欽钦 瓊琼 權权 讓让 銳锐 潤润 紹绍 聲声 壽寿 雙双 順顺 頌颂 臺台 陶陶 騰腾 鐵铁 圖图 溫温 聞闻 吾吾 錫锡 俠侠 顯显 鮮鲜 項项 曉晓 嘯啸 協协 緒绪 勳勋 亞亚 顏颜 豔艳 陽阳 揚扬 堯尧 業业 藝艺 儀仪 億亿 應应 瑩莹 穎颖 詠咏 遊游 鈺钰 園园 遠远 韻韵 運运 贊赞 戰战 釗钊 貞贞 鎮镇 錚铮 諸诸 鑄铸 壯壮 寶宝 鮑鲍 賓宾 財财 長长 暢畅 車车 誠诚 遲迟 傳传 達达 戴戴 棟栋 竇窦 爾尔 發发 範范 豐丰 楓枫 宮宫 後后 懷怀 煥焕 歡欢 會会 暉晖 紀纪 積积 濟济 繼继 簡简 堅坚 見见 儉俭 薑姜 嬌娇 薩萨 婁娄 倫伦 洛洛 駱骆 蔔卜 楚楚 純纯'

/** Korean family names as offices write them, where that is not their reading. */
const KOREAN = new Map(
  '김kim 이lee 리ri 박park 최choi 정jung 강kang 조cho 윤yoon 장jang 임lim 오oh 신shin 권kwon 안ahn 유yoo 고ko 문moon 배bae 백baek 심shim 노roh 곽kwak 성sung 주joo 우woo 구koo 반ban'
    .split(' ')
    .map((entry) => [entry[0], entry.slice(1)] as const),
)

/** Family names that stand first at home and last abroad, in Latin letters. */
const EASTERN = new Set(
  `li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao
  tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao xi wen qin bai qian meng qiu tsai chiang lam wong chan cheung
  mao fan fang jin jia xia xiong hao qi liao gong long dai shi yan leung cheng kwok ng
  kim lee park pak choi choe jung chung kang cho yoon yun jang lim oh seo shin kwon hwang ahn yoo ko moon mun bae baek roh ri pyon
  nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato abe aso kono kishida suga ishiba hatoyama noda fukuda mori
  nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas orban`.split(/\s+/),
)

const PAIRED = new Set('欧阳 司马 诸葛 上官 夏侯 令狐 司徒 皇甫 慕容 남궁 선우 황보 제갈 독고 사공'.split(' '))

const readings = new Map<string, string>()
for (const entry of READINGS.trim().split(/\s+/)) {
  const [reading, signs] = entry.split(':')
  for (const sign of signs) readings.set(sign, reading)
}
const simplified = new Map(TRADITIONAL.split(' ').map((pair) => [pair[0], pair[1]] as const))

/** `平` → `ping`; undefined where we don't know it. */
export function readingOf(sign: string): string | undefined {
  return readings.get(sign)
}

/** `習` → `习`. */
export function simplify(word: string): string {
  let out = ''
  for (const sign of word) out += simplified.get(sign) ?? sign
  return out
}

/** How the family name of a name in Hangul is written abroad: `김` → `kim`. */
export function koreanFamily(sign: string): string | undefined {
  return KOREAN.get(sign)
}

/** `习近平` → `习`, `近平`; `김정은` → `김`, `정은`. Other words are left whole. */
export function splitFamily(word: string): string[] {
  if (!/^[\u3400-\u9fff]{2,4}$|^[\uac00-\ud7a3]{2,4}$/.test(word)) return [word]
  const plain = simplify(word)
  const at = plain.length > 2 && PAIRED.has(plain.slice(0, 2)) ? 2 : 1
  return [plain.slice(0, at), plain.slice(at)]
}

/** A folded family name of a country where it stands first. */
export function isEasternFamily(word: string): boolean {
  return EASTERN.has(word)
}
