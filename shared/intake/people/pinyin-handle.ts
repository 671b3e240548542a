/** Tells handles that spell a Chinese name in Latin letters ("zhangsan") among the addresses of a text. */

const surnames =
  'zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lv ding ren lu yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei shao wan gu mao hao gong kang ouyang sima';
const syllable =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|eng|ing|ian|uan|i?ao|[aeiu]n|[iu]a|[ao]i|[eu]i|ou|uo|ie|ue|ve|iu|[aeiouv])';
const spelled = new RegExp(`^(?:${surnames.replaceAll(' ', '|')})(?:${syllable}){1,2}$`);
const products = /^(?:weixin|weibo|taobao|dingding|lianxi|kefu|wuhan)$/;
const address = /(?<![\p{L}\p{N}._%+-])(\p{Ll}{4,16})\d{0,4}@[a-z\d.-]{3,}/giu;

/** The names before the @ of the addresses in a text that may be somebody's in pinyin. */
export const pinyinHandles = (text: string): readonly string[] =>
  [...text.matchAll(address)]
    .map(([, name = '']) => name)
    .filter((name) => spelled.test(name) && !products.test(name));
