/** 姓名: names that stand by themselves; surname and given name are composed in chinese-name.ts. */
import { listed, type WordList } from '../../lexeme';
import { givenNames, surnames } from './name-characters';

const titles = '工, 总, 哥, 姐, 老师, 经理, 主管, 同学, 总监, 主任, 师傅, 队长, 组长, 老板';
const common =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘蒋蔡余杜叶苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦邹孟熊秦邱尹薛闫段侯黎贺郝龚邵覃戴莫';
const notNames = new Set([
  '高工',
  '高总',
  '马总',
  '施工',
  '任工',
  '马哥',
  '于总',
  '和总',
  '高老师',
  '何总',
  '任总',
]);

const withTitle = [...common]
  .flatMap((name) => listed(titles).map((title) => name + title))
  .filter((word) => !notNames.has(word));
/** Words that begin like 小X, 老X, 大X and are none. */
const notFamiliar = new Set(
  '小方 小白 小毛 小龙 小于 小江 小汤 小夏 小康 小温 小万 小安 小牛 小金 小石 小向 小史 小齐 小常 小高 小马 小任 小余 小熊 小叶 小唐 小黄 小何 小陆 小车 小路 老于 老向 老牛 老汤 老江 老万 老安 老史 老方 老何 大于 大方 大白 大龙 大江 大汤 大万 大安 大夏 大石 大毛 大金 大高 大段 大康 大黄 大田 大向 大孔 大史 大武 大钱 大章 大陆 大元 大马 大何 大任 大余 大姚 大叶 大庄 大齐 大范 大温 大贺 大顾 大严 大施 大庞 大方 大关 大丁 大严 大唐 大宋 大曾 大程'.split(
    ' ',
  ),
);
const isFamiliar = (word: string): boolean => !notFamiliar.has(word);
const familiar = [
  ...[...common].flatMap((name) => [`小${name}`, `老${name}`, `阿${name}`]),
  ...[...surnames].flatMap((name) => [`小${name}`, `老${name}`, `大${name}`]).filter(isFamiliar),
];

/** 强哥, 娟姐: a given name and what friends call one. */
const friends = [...givenNames]
  .filter((name) => !'一二三四五六七八九十力光可心清明海'.includes(name))
  .flatMap((name) => [`${name}哥`, `${name}姐`, `阿${name}`]);

/** 张某, 孟某某, 陈同学, 刘医师. */
const formal = [...surnames]
  .flatMap((name) =>
    [
      '某',
      '某某',
      '同学',
      '老师',
      '医师',
      '医生',
      '护士',
      '师傅',
      '经理',
      '教授',
      '总监',
      '博士',
      '处长',
      '科长',
      '班长',
      '姨',
      '叔',
      '师兄',
      '师姐',
      '教练',
    ].map((title) => name + title),
  )
  .filter(
    (word) =>
      !/^(?:高|任|于|万|常|方|安|石|金|白|向|于|车|路|熊|马|牛|齐|史)(?:级|叔|老师|同学|班长|教授|师傅)/.test(
        word,
      ) && !notNames.has(word),
  );

/** Given names that stand without a surname in chats. */
const given =
  '志强 建国 建华 建军 建平 国强 国华 国庆 卫东 卫国 永强 永红 文斌 文博 文静 文婷 雨桐 雨欣 雨萱 雨婷 雨晴 思远 思琪 思雨 思涵 子轩 子涵 子豪 子墨 子昂 浩然 浩宇 宇航 宇轩 一帆 一鸣 一诺 梓涵 梓萱 梓轩 欣怡 欣然 佳怡 佳琪 佳慧 嘉琪 嘉豪 嘉怡 嘉欣 俊杰 俊豪 俊辉 晓岚 晓明 晓东 晓峰 晓燕 晓丽 晓雯 晓琳 晓晨 晓宇 晓光 琳达 丽娜 丽华 丽萍 秀英 秀兰 桂英 桂兰 淑芬 淑珍 玉兰 玉梅 海燕 海涛 海波 海峰 红梅 红霞 春燕 春梅 春华 艳红 艳丽 婷婷 婉婷 诗涵 诗雨 梦琪 梦瑶 梦洁 梦婷 雅婷 雅琪 雅文 静怡 静雯 若曦 若涵 慧敏 慧玲 慧琳 雪梅 雪莹 小满 小鹿 小北 小南 小武 小七 小九 小六 小五 二胖 胖子 大胖 小胖 大鹏 大雷 大勇 大伟 大明 大军 大强 大壮 大刘 大宝 二宝 铁柱 狗蛋 翠花 浩子 强子 磊子 鹏子 涛子 伟子 斌子 飞子 刚子 军子 勇子 凯子 超子 峰子 猴子哥 老猫 老K 阿k 阿may 阿ken 天宇 天佑 泽宇 泽楷 博文 博涛 振华 振宇 振东 立强 立新 志远 志鹏 志明 志伟 志刚 志华 志豪 家豪 家明 家辉 伟强 伟明 伟杰 少华 少杰 世杰 明辉 明杰 明远 明轩 鸿飞 鹏飞 云飞 云龙 亚楠 亚男 亚军 亚飞 胜男 倩倩 莉莉 娜娜 璐璐 媛媛 圆圆 丹丹 珊珊 菲菲 晶晶 莹莹 露露 琪琪 佩佩 飞鱼';

const nicknamesMore = given
  .split(' ')
  .filter((name) => !['小五', '小六', '小九', '小七', '国庆', '大宝', '大明'].includes(name));

const nicknames = '豪龙文东林飞波凯斌峰涛军宝亮辉鑫康伦泽德昌成浩超勇毛胖瘦'
  .split('')
  .map((name) => `阿${name}`);

export const namesZh: readonly WordList[] = [
  { class: 'NAME', kind: 'word', words: nicknames.join(', ') },
  { class: 'NAME', kind: 'word', words: withTitle.join(', ') },
  { class: 'NAME', kind: 'word', words: familiar.join(', ') },
  { class: 'NAME', kind: 'word', words: friends.join(', ') },
  { class: 'NAME', kind: 'word', words: formal.join(', ') },
  { class: 'NAME', kind: 'word', words: nicknamesMore.join(', ').toLowerCase() },
  {
    class: 'NAME',
    kind: 'word',
    words: `
        张三, 李四, 王五, 赵六, 小明, 小红, 小强, 小刚, 小美, 小丽, 小芳, 小军, 小伟, 小杰, 小宇, 小飞,
        阿强, 阿杰, 阿明, 阿伟, 阿华, 阿珍, 某某, 张某, 李某, 王某, 刘某, 陈某, 赵某, 周某, 吴某, 孙某,
        杨某, 张某某, 李某某, 王某某, 刘某某
      `,
  },
];
