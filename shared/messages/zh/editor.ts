/** 中文：编辑器。 */
import type { editor as english } from '../en/editor';
import type { Translation } from '../translation';

export const editor: Translation<typeof english> = {
  toolbar: {
    label: '格式',
    style: '段落样式',
    lists: '列表',
    more: '更多工具',
    tableMenu: '表格行列',
    selection: '选中文字的格式',
    image: '图片格式',
    hint: '{{name}}（{{shortcut}}）',
  },
  link: {
    title: '链接',
    address: '地址',
    text: '文字',
    open: '打开链接',
    apply: '确定',
    remove: '移除链接',
    refused: '可使用网页地址（https）、邮件地址（mailto）或相对地址。',
  },
  live: { computed: '由时间线算出' },
  slash: {
    label: '插入',
    found_one: '{{count}} 项',
    found_other: '{{count}} 项',
  },
  readers: {
    menu: '读者',
    everyone: '所有人',
    internal: '仅团队内',
    executive: '不对客户',
  },
  check: {
    done: '已完成',
    open: '未完成',
  },
  image: {
    untitled: '无说明',
    missing: '此设备上没有这张图片。',
    kind: '图片',
    new: '插入图片',
    known: '图片',
    insert: '插入',
    insertBare: '不加说明，直接插入',
    apply: '确定',
    description: '说明',
    descriptionHint: '写出图片的内容，供听读者使用，也用于无法显示图片之处。',
    width: '宽度',
    small: '小',
    medium: '中',
    large: '大',
    taken: '{{width}} × {{height}} 像素。拍摄地点、设备等隐藏信息已清除。',
    refused: {
      'no-image': '此文件不是图片。可插入 PNG、JPEG、GIF、WebP、BMP 和 AVIF。',
      svg: 'SVG 文件可能含有脚本，不能插入。可改用同一图形的 PNG。',
      'too-large': '图片过大。可插入不超过 25 MB、1.2 亿像素的图片。',
      unreadable: '无法读取此图片，文件可能已损坏；正文未受影响。',
    },
  },
};
