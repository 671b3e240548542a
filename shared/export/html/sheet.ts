/** How an exported page looks: on a screen by day and night, and on paper. One text, so that its hash can be told. */

const colours = `
:host, :root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #1d2024);
  --ground: light-dark(#f3f1ec, #121416);
  --wash: light-dark(#f9f8f5, #202428);
  --ink: light-dark(#1f2328, #e6e4df);
  --soft: light-dark(#57606a, #a9adb3);
  --line: light-dark(#e4e0d8, #2f353b);
  --strong-line: light-dark(#8a8578, #6e757d);
  --accent: light-dark(#0f6e63, #4cc2b0);
  --accent-soft: light-dark(#e3f1ee, #17332f);
}`;

const page = `
* { box-sizing: border-box; }
body, .page {
  margin: 0;
  padding: clamp(0px, 4vw, 48px) clamp(0px, 3vw, 24px);
  background: var(--ground);
  color: var(--ink);
  font: 400 16px/1.65 Inter, "Segoe UI", system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  overflow-wrap: anywhere;
  text-rendering: optimizeLegibility;
}
article {
  max-width: 820px;
  margin: 0 auto;
  padding: clamp(24px, 6vw, 64px) clamp(20px, 7vw, 72px);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 10px;
}
header { padding-bottom: 20px; border-bottom: 1px solid var(--line); }
.noun { margin: 0 0 4px; color: var(--accent); font-size: 14px; font-weight: 600; }
h1 { margin: 0; font-size: clamp(26px, 4.4vw, 36px); line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; }
h2 { margin: 44px 0 12px; font-size: 22px; line-height: 1.3; letter-spacing: -0.01em; scroll-margin-top: 16px; }
h3 { margin: 28px 0 8px; font-size: 17px; line-height: 1.4; }
h4, h5, h6 { margin: 20px 0 6px; font-size: 15px; line-height: 1.45; }
h5, h6 { color: var(--soft); }
:lang(zh) h1, :lang(zh) h2 { letter-spacing: 0; }
p, ul, ol, blockquote, pre, figure, .table { margin: 0 0 14px; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 14px 24px; margin: 24px 0 0; }
dt { color: var(--soft); font-size: 13px; line-height: 1.5; }
dd { margin: 0; font-size: 15px; font-weight: 500; line-height: 1.45; font-variant-numeric: tabular-nums; }
nav { margin-top: 20px; padding: 14px 20px; background: var(--wash); border-radius: 8px; font-size: 14px; }
.contents { margin: 0 0 4px; color: var(--soft); font-size: 13px; font-weight: 600; }
nav ol { margin: 0; padding: 0; columns: 2 220px; column-gap: 32px; list-style-position: inside; }
nav li { margin: 0; padding: 4px 0; break-inside: avoid; color: var(--soft); font-variant-numeric: tabular-nums; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
nav a { color: var(--ink); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, pre:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
ul, ol { padding-inline-start: 26px; }
li { margin: 4px 0; }
li::marker { color: var(--soft); }
li > ul, li > ol { margin: 4px 0; }
li:has(> p) { margin: 10px 0; }
li > p { margin-bottom: 4px; }
.checks { list-style: none; padding-inline-start: 4px; }
.check { display: inline-block; width: 24px; color: var(--accent); }
blockquote { padding: 2px 0 2px 18px; border-inline-start: 3px solid var(--accent-soft); color: var(--soft); }
blockquote > :last-child, li > p:last-child, aside > :last-child { margin-bottom: 0; }
code { padding: 1px 5px; background: var(--wash); border: 1px solid var(--line); border-radius: 4px; font: 0.88em/1.5 "JetBrains Mono", ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; }
pre { padding: 14px 16px; overflow-x: auto; background: var(--wash); border: 1px solid var(--line); border-radius: 8px; }
pre code { padding: 0; background: none; border: 0; font-size: 13px; overflow-wrap: normal; }
hr { margin: 32px 0; border: 0; border-top: 1px solid var(--line); }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.5; font-variant-numeric: tabular-nums; }
th { padding: 6px 14px 6px 0; border-bottom: 1.5px solid var(--strong-line); color: var(--soft); font-weight: 600; text-align: start; vertical-align: bottom; overflow-wrap: normal; }
td { padding: 9px 14px 9px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; min-width: 64px; overflow-wrap: break-word; }
td.short { white-space: nowrap; }
td.long { overflow-wrap: anywhere; }
em.brush { font-family: KaiTi, STKaiti, "Kaiti SC", BiauKai, serif; font-style: normal; }
th:last-child, td:last-child { padding-inline-end: 0; }
th.right, td.right { text-align: end; }
th.center, td.center { text-align: center; }
tbody tr:last-child td { border-bottom: 0; }
figure { text-align: center; }
img { max-width: 100%; height: auto; border-radius: 4px; vertical-align: middle; }
img.small { max-width: 36%; }
img.medium { max-width: 66%; }
.drawing { padding: 12px; background: #ffffff; border: 1px solid var(--line); border-radius: 8px; }
.drawing svg, .drawing img { display: block; max-width: 100%; height: auto; margin: 0 auto; }
sup { font-size: 0.72em; line-height: 0; }
sup a { padding: 0 2px; text-decoration: none; font-weight: 600; }
aside { margin: 0 0 14px; padding-inline-start: 18px; color: var(--soft); font-size: 14px; }
.notes { margin-top: 44px; border-top: 1px solid var(--line); font-size: 14px; color: var(--soft); }
.notes h2 { margin-top: 20px; font-size: 15px; }
.notes li { margin: 4px 0; }
.notes p { display: inline; }
.back { margin-inline-start: 6px; text-decoration: none; }
@media (max-width: 560px) { article { border: 0; border-radius: 0; } h2 { margin-top: 36px; } }
@media (forced-colors: active) { article, nav, pre, .drawing { border: 1px solid CanvasText; } }`;

/** On paper: ink on white, heads of tables on every page, nothing torn that can stay together. */
const paperSheet = `
@media print {
  :host, :root { color-scheme: light; }
  body, .page { padding: 0; background: #ffffff; font-size: 10.5pt; line-height: 1.5; }
  article { max-width: none; padding: 0; border: 0; border-radius: 0; }
  h1 { font-size: 22pt; }
  h2 { margin-top: 20pt; font-size: 15pt; }
  h3 { font-size: 12pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p:has(+ :is(ul, ol, pre, .table)), li > p:first-child:not(:last-child) { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  dl { grid-template-columns: repeat(3, 1fr); }
  dd, table, nav, .notes, aside { font-size: 9.5pt; }
  nav, pre { background: none; border: 0.5pt solid var(--line); }
  .table, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
  thead { display: table-header-group; }
  tr, figure, img, blockquote, dl > div { break-inside: avoid; }
  thead, tbody tr:first-child, tbody tr:nth-last-child(2) { break-after: avoid; }
  img, .drawing svg { width: auto; max-height: 220mm; }
  .drawing { padding: 0; border: 0; }
  a { color: inherit; text-decoration: none; }
  .back { display: none; }
}`;

const paper = `
@page { margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); color: #57606a; font: 9pt system-ui, sans-serif; } }`;

/** For a file of its own. */
export const htmlSheet = `${colours}${page}${paper}${paperSheet}`;

/** The same for a part of another page, which has its paper elsewhere. */
export const partSheet = `${colours}${page}${paperSheet}`;
