/** 姓名: names that stand by themselves; surname and given name are composed in chinese-name.ts. */
import type { WordList } from '../../lexeme';

export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐庞颜庄聂章鲁岳翟殷詹欧柳俞焦阮';

/** Characters that are common in given names. */
export const givenNames =
  '雷楚凡星月霖冉铮昕皓珂蕊璇斐晗梅钊峥崇锦绍诺伊朵莎默童彦霏翠淼垚伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞刚桂英华玉萍红鹏飞云波辉宁帅婷雪琳玲燕倩莉颖欣怡佳嘉琪瑶璐晨浩宇轩然博睿哲瀚昊泽俊豪峰健斌彬鑫凯旭亮晓东建国志文武雄林森海洪福贵祥龙虎春梅兰菊莲凤珍珠淑惠慧雅洁蕾薇菲芬香蓉晶妍茜秋冬冰楠梓涵子萱诗雨若曦思彤可心悦乐阳光晖朗毅恒诚信仁义礼智孝忠良善庆元成坤乾震翔腾跃进胜利永康宏伦纪纲恺立力奇帆航川江河源泉清明亚非卓越远铭钧锋锐剑钢铁铜一二三四五六七八丹青蓝紫君婉妮娅露莹莎蓓岚岩松柏榆桐竹';

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
  .flatMap((name) => titles.split(', ').map((title) => name + title))
  .filter((word) => !notNames.has(word));
const familiar = [...common]
  .flatMap((name) => [`小${name}`, `老${name}`, `阿${name}`])
  .filter(
    (word) =>
      ![
        '小高',
        '老高',
        '小何',
        '小马',
        '小段',
        '小程',
        '小任',
        '小余',
        '小熊',
        '小叶',
        '小江',
        '小夏',
        '老马',
        '老何',
        '小田',
        '小唐',
        '小黄',
        '老黄',
      ].includes(word) || word.length === 2,
  );

const nicknames = '豪龙文东林飞波凯斌峰涛军宝亮辉鑫康伦泽德昌成浩超勇毛胖瘦'
  .split('')
  .map((name) => `阿${name}`);

export const namesZh: readonly WordList[] = [
  { class: 'NAME', kind: 'word', words: nicknames.join(', ') },
  { class: 'NAME', kind: 'word', words: withTitle.join(', ') },
  { class: 'NAME', kind: 'word', words: familiar.join(', ') },
  {
    class: 'NAME',
    kind: 'word',
    words:
      '张三, 李四, 王五, 赵六, 小明, 小红, 小强, 小刚, 小美, 小丽, 小芳, 小军, 小伟, 小杰, 小宇, 小飞, 阿强, 阿杰, 阿明, 阿伟, 阿华, 阿珍, 某某, 张某, 李某, 王某, 刘某, 陈某, 赵某, 周某, 吴某, 孙某, 杨某, 张某某, 李某某, 王某某, 刘某某',
  },
];
