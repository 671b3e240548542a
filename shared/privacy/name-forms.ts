/** The ways people write one name: parts, handles, initials, spaced and titled forms, in both scripts. */

/** A form of a name and how it is found. */
export interface NameForm {
  readonly text: string;
  /** A word of the language too ("Will", "Grace"): only found with its capital letter. */
  readonly isWord: boolean;
  /** Others may be called so as well ("老张"): it gives way where two people have it. */
  readonly isLoose: boolean;
}

const commonWords = new Set(
  `al art ash baker banks bar bell best bill black booker bond bright brook brown bush cage case chance chase chip christian church clay cole cook cooper cross dale dawn day dean deal dick dock don drew drake duke earnest english eve faith field finn fisher ford forest foster fox frank gay gene glass golden good grace grant gray green grey guy hall hand hill holly hope hunter ivy iris jade jan jean jewel joy june king knight lane law lee light little long love lynn major mark marsh mason max may mercy mild miles miller moon more moss noble north norm olive page park parker pat patience pearl peg penny pepper piper pitt plain pope porter post potter powers price prince pure queen ray reed rich rice river rob robin rock rocky rod root rose rowan royal ruby rush rust sage sand sandy sharp short shepherd singer sky small smart smith snow sparks spring star stark stone storm strong sue summer swift taylor terry tanner trinity turner vale van victor wade walker ward waters weaver wells west white will winter wise wolf wood woods worth wright young dev ops test admin root user support sales`.split(
    ' ',
  ),
);

const isHanName = (name: string): boolean => /^[\p{Script=Han}·]{2,6}$/u.test(name);

/** Every form of the name, each once. Empty for what holds no letter. */
export function nameForms(name: string): readonly NameForm[] {
  const plain = name.normalize('NFKC').replace(/^@/, '').trim().replace(/\s+/g, ' ');
  const compact = plain.replace(/\s+/g, '');
  const forms = isHanName(compact) ? hanForms(compact) : [plain, plainLetters(plain)].flatMap(latinForms);
  const seen = new Set<string>();
  return forms.filter(
    ({ text }) => /\p{L}/u.test(text) && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()),
  );
}

/** Letters of their own, which Unicode does not take apart. */
const ownLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** "Søren" as a keyboard without ø writes it: "Soren". */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/[øæœßłđðþı]/giu, (letter) => {
      const plain = ownLetters[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plain : plain.slice(0, 1).toUpperCase() + plain.slice(1);
    })
    .normalize('NFC');

const strict = (text: string): NameForm => ({ text, isWord: false, isLoose: false });
const loose = (text: string): NameForm => ({ text, isWord: isCommon(text), isLoose: true });
const isCommon = (text: string): boolean =>
  commonWords.has(text.toLowerCase()) || (/^\p{Script=Latin}{1,2}$/u.test(text) && !isShortHandle(text));

const shortWords = new Set(
  'ab am an as at be by do go ha he hi hm id if in is it kb la ma mb me mm ms my no of oh ok on op or os pa pm qa so tb to ui uk up us vm we'.split(
    ' ',
  ),
);

/** Two small letters that are no word ("lo"): whoever is called so is called so in small letters. */
const isShortHandle = (text: string): boolean => /^[a-z]{2}$/.test(text) && !shortWords.has(text);

/** Two letters that mean a thing far oftener than a person. */
const acronyms = new Set(
  'ad ai ap az be bi ca cc cd ci cm cn cs db dc dd di dm dr ds ec eu fe fs fw gb gc gm ha hr hk hq ic ie io ip it js kv lb le lg md ml mq mr na ny or pb pc pd pg pm po pr ps qc rc re ro rw sc sd se sg sh sk sl sn sp sq sr ss st tc tf ti tl tm ts tv un ux vc vp wa wc wp xl'.split(
    ' ',
  ),
);

/** "DW" for Dana Whitfield: in capitals, and where nothing else is called so. */
function initialsOf(pieces: readonly string[]): readonly NameForm[] {
  const text = pieces
    .map((piece) => piece.slice(0, 1))
    .join('')
    .toUpperCase();
  const known = acronyms.has(text.toLowerCase()) || shortWords.has(text.toLowerCase());
  return text.length === 2 && /^\p{Script=Latin}+$/u.test(text) && !known
    ? [{ text, isWord: true, isLoose: true }]
    : [];
}

const hanTitles = '工 总 哥 姐 老师 经理 主管 总监 主任 队 队长 师傅 同学 董 博 导 老板'.split(' ');
const doubleSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
];

function hanForms(name: string): readonly NameForm[] {
  const surname =
    doubleSurnames.find((double) => name.startsWith(double) && name.length > 2) ?? name.slice(0, 1);
  const given = name.slice(surname.length);
  const nick = /^[小老阿大]/u.test(name) && name.length === 2;
  if (nick || name.length > 4) return [strict(name)];
  return [
    strict(name),
    ...(given.length >= 2 ? [loose(given)] : []),
    ...['小', '老', '阿'].map((prefix) => loose(prefix + surname)),
    ...hanTitles.map((title) => loose(surname + title)),
    ...['哥', '姐', '总', '工'].map((title) => loose(given.slice(-1) + title)),
    ...['小', '阿'].map((prefix) => loose(prefix + given.slice(-1))),
  ];
}

/** Handles of one word are the name; of several words each is a part of it. */
function latinForms(name: string): readonly NameForm[] {
  const words = name.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  const inOrder = /,/.test(name) && words.length > 1 ? [...words.slice(1), words[0] ?? ''] : words;
  const pieces =
    inOrder.length === 1
      ? (inOrder[0] ?? '').split(/[._-]+/).filter((piece) => /\p{L}/u.test(piece))
      : inOrder;
  const [first = '', last = ''] = [pieces[0] ?? '', pieces.length > 1 ? (pieces.at(-1) ?? '') : ''];
  const whole = { text: name, isWord: words.length === 1 && isCommon(name), isLoose: false };
  if (last === '') return [whole];
  return [
    whole,
    ...fullForms(pieces, first, last),
    ...[first, last].filter((part) => part.length > 1).map(loose),
    ...[first, last].filter((part) => part.length > 3 && !isCommon(part)).map((part) => loose(`${part}s`)),
    ...pieces
      .slice(1, -1)
      .filter((part) => part.length > 2)
      .map(loose),
  ];
}

/** "dana.whitfield", "dwhitfield", "dana_w", and "jloneill" for Jean-Luc O'Neill. */
function handleForms(first: string, last: string): readonly string[] {
  const [l, surname] = [last.slice(0, 1), last.replace(/['’]/g, '')];
  const initials = first
    .split('-')
    .map((part) => part.slice(0, 1))
    .join('');
  const given = [...new Set([first, first.replace(/-/g, '')])];
  return ['.', '_', '-', ''].flatMap((joint) => [
    ...given.flatMap((own) => [`${own}${joint}${surname}`, `${surname}${joint}${own}`]),
    ...given.filter((own) => own.length > 1).map((own) => `${own}${joint}${l}`),
    ...(last.length > 1 ? [`${initials}${joint}${surname}`, `${first.slice(0, 1)}${joint}${surname}`] : []),
  ]);
}

function fullForms(pieces: readonly string[], first: string, last: string): readonly NameForm[] {
  const [f, l] = [first.slice(0, 1), last.slice(0, 1)];
  const handles = handleForms(first, last);
  const spoken = [
    pieces.join(' '),
    `${first} ${last}`,
    `${last} ${first}`,
    `${last}, ${first}`,
    `${f}. ${last}`,
    `${f} ${last}`,
    `${first} ${l}.`,
  ];
  return [...[...spoken, ...handles].filter((text) => text.length > 2).map(strict), ...initialsOf(pieces)];
}
