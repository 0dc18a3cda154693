import { LESSON_ISSUES } from './lesson-check.ts';

/** Words around every issue of the content check. */
export const ISSUE_TEXT = {
  remedy: (remedy: string) => `改法：${remedy}`,
  warning: (what: string) => `提醒：${what}`,
  count: (errors: number, warnings: number) =>
    errors + warnings === 0 ? '内容检查：没有发现问题。' : `内容检查：${errors} 处错误，${warnings} 处提醒。`,
  buildStopped: (list: string) => `内容检查没有通过，不生成网站。\n\n${list}`,
} as const;

/** What one kind of problem says: what is wrong, and what to do. */
export interface IssueWords {
  what: string;
  remedy: string;
}

const now = (received: string) => `现在写的是：${received}。`;
const closest = (nearest: string | undefined) => (nearest === undefined ? '' : `最接近的是 ${nearest}。`);
const field = (description: string | undefined) => (description ? `这一项是：${description}。` : '照格式改正。');
const list = (names: readonly string[]) => names.join('、');

/** What the content check says, by the code of the problem. */
export const ISSUE_MESSAGES = {
  ...LESSON_ISSUES,
  'not-utf-8': (offset: number) => ({
    what: `文件不是 UTF-8 编码：第 ${offset} 字节起读不出来。`,
    remedy: '用编辑器打开，另存为 UTF-8 编码。',
  }),
  'byte-order-mark': () => ({
    what: '文件开头有看不见的 BOM 字符，前言会读不到。',
    remedy: '另存为 UTF-8（不带 BOM）。',
  }),
  'file-missing': () => ({ what: '缺少这个文件。', remedy: '把它补上；可以照本仓库原来的文件写。' }),
  'file-misplaced': (nearest: string | undefined) => ({
    what: '这个文件不会被读到：文件夹或扩展名不对。',
    remedy: nearest === undefined ? '移出 content/，或放进它该在的文件夹。' : `改名为 ${nearest}，或移出 content/。`,
  }),
  'file-name': (id: string) => ({
    what: `文件名“${id}”不能作 id。`,
    remedy: '文件名就是 id，也是网址：只用小写字母、数字和连字符，如 wang-jinxi.mdx。',
  }),
  'frontmatter-missing': () => ({
    what: '没有读到前言。',
    remedy: '文件第一行写 ---，前言写完另起一行再写 ---，两行都顶格。',
  }),
  'yaml-broken': (reason: string) => ({
    what: `YAML 读不下去：${reason}。`,
    remedy: '照前后几行的写法改正；改好后再查一次，这一部分的其他问题才看得到。',
  }),
  'field-unknown': (name: string, nearest: string | undefined, known: readonly string[]) => ({
    what: `没有“${name}”这一项。${closest(nearest)}`,
    remedy: `改正名称或删去。这里可以写：${list(known)}。`,
  }),
  'field-missing': (description: string | undefined) => ({ what: '缺少这一项。', remedy: `补上。${field(description)}` }),
  'value-type': (expected: string, received: string, description: string | undefined) => ({
    what: `要写${expected}。${now(received)}`,
    remedy: field(description),
  }),
  'value-unknown': (received: string, nearest: string | undefined, allowed: readonly string[]) => ({
    what: `不能写${received}。${closest(nearest)}`,
    remedy: `改成这几个之一：${list(allowed)}。`,
  }),
  'value-size': (limit: string, received: string, description: string | undefined) => ({
    what: `${limit}。${now(received)}`,
    remedy: field(description),
  }),
  'value-invalid': (reason: string | undefined, received: string, description: string | undefined) => ({
    what: `${reason ?? '写法不对'}。${now(received)}`,
    remedy: field(description),
  }),
  'mdx-broken': (reason: string) => ({
    what: `正文读不下去：${reason}。`,
    remedy: '改正这一处；正文只用 Markdown 和作者可用的组件。',
  }),
  'code-import': () => ({
    what: '正文里有 import 或 export。',
    remedy: '删去这几行；组件不用引入，直接写就能用。',
  }),
  'code-expression': () => ({
    what: '正文里有花括号 {…}，会被当成程序。',
    remedy: '删去；要印出花括号，写 \\{ 和 \\}。',
  }),
  'html-runs': (name: string) => ({
    what: `正文里有能运行的 HTML：${name}。`,
    remedy: '删去。正文里不放脚本、嵌入和事件属性。',
  }),
  'html-raw': (name: string) => ({ what: `正文里有 HTML 标签：${name}。`, remedy: '删去标签，改用 Markdown 写。' }),
  'component-unknown': (name: string, nearest: string | undefined, known: readonly string[]) => ({
    what: `没有组件 <${name}>。${closest(nearest)}`,
    remedy: `改正名称或删去。作者可用的组件：${list(known)}。`,
  }),
  'component-inline': (name: string, example: string) => ({
    what: `组件 <${name}> 没有独占一段。`,
    remedy: `前后各空一行，不放进段落、列表、引文和别的组件里，如 ${example}。`,
  }),
  'component-attribute-missing': (name: string, attribute: string, example: string) => ({
    what: `组件 <${name}> 缺少 ${attribute}。`,
    remedy: `补上，如 ${example}。`,
  }),
  'component-attribute-unknown': (name: string, attribute: string, nearest: string | undefined) => ({
    what: `组件 <${name}> 没有 ${attribute} 这一项。${closest(nearest)}`,
    remedy: '改正名称或删去。',
  }),
  'component-empty': (name: string, example: string) => ({
    what: `组件 <${name}> 里面没有文字。`,
    remedy: `在首尾两个标签之间写上，如 ${example}。`,
  }),
  'component-not-empty': (name: string, example: string) => ({
    what: `组件 <${name}> 里面不放文字。`,
    remedy: `只写一个标签，如 ${example}。`,
  }),
  'link-address': (address: string) => ({
    what: `链接的网址不能用：${address}。`,
    remedy: '写完整的 http:// 或 https:// 网址，或删去链接，只留文字。',
  }),
  'image-in-body': () => ({
    what: '正文里有图片。',
    remedy: '删去。图画只用木刻：前言写 plate，或正文写 <Plate id="mud" />。',
  }),
  'reference-dangling': (thing: string, id: string, nearest: string | undefined, home: string) => ({
    what: `找不到${thing}“${id}”。${closest(nearest)}`,
    remedy: `改正这个 id，或${home}。`,
  }),
  'reference-unpublished': (id: string) => ({
    what: `故事“${id}”没有发布，这里不能用它。`,
    remedy: '换成一个已发布的故事。',
  }),
  'id-duplicate': (id: string, first: string) => ({
    what: `id“${id}”重复：${first} 已经用了。`,
    remedy: '换一个没有用过的 id；已公布的网址所用的那个不要动。',
  }),
  'title-duplicate': (title: string, first: string) => ({
    what: `篇名“${title}”与 ${first} 相同。`,
    remedy: '各写各的篇名，如加上年份或场合。',
  }),
  'date-order': (later: string, laterDate: string, earlier: string, earlierDate: string) => ({
    what: `${later}（${laterDate}）早于${earlier}（${earlierDate}）。`,
    remedy: '改正写错的那一个日期；生平以事实表为准。',
  }),
  'date-after-death': (date: string, death: string) => ({
    what: `日期 ${date} 在逝世日期 ${death} 之后。`,
    remedy: '对照事实表改正；身后的追授写进 honours，不写进 events。',
  }),
  'date-future': (date: string, today: string) => ({
    what: `日期 ${date} 还没有到（今天是 ${today}）。`,
    remedy: '改成已经过去的日期。',
  }),
  'source-number': (number: number, count: number) => ({
    what: count === 0 ? `来源 ${number} 不存在：这个文件没有列来源。` : `来源 ${number} 不存在：sources 只有 ${count} 条。`,
    remedy: count === 0 ? '删去这个来源标记。' : `改成 1 到 ${count}，或在 sources 末尾补上这条来源。`,
  }),
  'source-mark-broken': (mark: string) => ({
    what: `来源标记写错了：${mark}。`,
    remedy: '写成 [^2] 或 [^2,3]：数字是 sources 的序号，用半角逗号隔开。',
  }),
  'source-mark-missing': (opening: string) => ({
    what: `这一段有数字、日期或引语，却没有来源标记：“${opening}……”。`,
    remedy: '在所证明的那句话的句末标点之后写上来源标记，如 [^2,3]。',
  }),
  'evidence-thin': () => ({
    what: 'check 写了 confirmed，来源却只有一个。',
    remedy: '补上另一个独立来源，或写 check: single。',
  }),
  'title-confirmed-needless': () => ({
    what: 'titleConfirmed 只用在 check: single 的荣誉上。',
    remedy: '删去 titleConfirmed，或改正 check。',
  }),
  'identity-number': () => ({
    what: '疑似身份证号码（18 位）。',
    remedy: '删去。身份证号码不得写进任何内容文件，注释里也不行。',
  }),
  'mobile-number': () => ({
    what: '疑似手机号码（11 位）。',
    remedy: '删去。单位的联系电话只写在 content/site.yaml 的 contact.phone。',
  }),
  placeholder: (found: string) => ({
    what: `有没填的占位符：${found}。`,
    remedy: '查到实情就填上；查不到就改写这句话，不留空位。',
  }),
  'year-short': (found: string) => ({
    what: `年份没有写全：${found}。`,
    remedy: '用阿拉伯数字写全，如 1980年代、20世纪80年代、1960年。',
  }),
  'date-in-characters': (found: string) => ({
    what: `公历日期用了汉字数字：${found}。`,
    remedy: '改成阿拉伯数字，如 5月1日、20世纪；农历日期前面写明“农历”。',
  }),
  'measure-in-characters': (found: string) => ({
    what: `计量的数用了汉字数字：${found}。`,
    remedy: '改成阿拉伯数字，如 5天零4小时、320吨；三四十吨、几十吨这样的概数和成语不改。',
  }),
  'range-short': (found: string) => ({
    what: `年份的起止没有写全：${found}。`,
    remedy: '两头都写四位，如 1950—1980年。',
  }),
  'range-mark': (found: string) => ({
    what: `数字之间的连接号不对：“${found}”。`,
    remedy: '起止用一字线 — 或浪纹线 ～，如 1950—1980年、3～5天。',
  }),
  ellipsis: (found: string) => ({ what: `省略号不对：“${found}”。`, remedy: '写成 ……（六个点，占两个字）。' }),
  dash: (found: string) => ({ what: `破折号不对：“${found}”。`, remedy: '写成 ——（占两个字）。' }),
  'mark-doubled': (found: string) => ({ what: `标点重复：“${found}”。`, remedy: '只留一个；引语末尾已有句号的，引号后不再写。' }),
  'quote-straight': (found: string) => ({ what: `用了直引号：${found}`, remedy: '改成中文引号 “ ”，里层用 ‘ ’。' }),
  'title-mark': (found: string) => ({ what: `书名号不对：“${found}”。`, remedy: '改成 《 》，里层用 〈 〉。' }),
  'mark-needless': (found: string) => ({ what: `引号之间、书名号之间不用顿号：${found}`, remedy: '删去顿号。' }),
  'mark-unpaired': (mark: string) => ({ what: `标点“${mark}”没有配对。`, remedy: '补上另一半，或删去这一个。' }),
  'full-width-letter': (found: string) => ({ what: `数字、字母是全角的：${found}。`, remedy: '改成半角。' }),
  wording: (found: string, right: string, why: string) => ({
    what: `不用“${found}”：${why}。`,
    remedy: `改作“${right}”；这里用得对的，在 content/vocabulary/wording.yaml 那一条的 except 里写上整个词语。`,
  }),
  'honour-short': (found: string) => ({
    what: `荣誉名称不是授予时的写法：${found}。`,
    remedy: '照 content/vocabulary/honours.yaml 写全称，如 全国劳动模范、全国五一劳动奖章。',
  }),
  'honour-unrecorded': (found: string) => ({
    what: `写了“${found}”，记录的 honours 里没有这一项。`,
    remedy: '查实的写进 honours，称号照授予时的写法；没有查实的删去。说的是别人，写出姓名。',
  }),
  'honour-year': (found: string) => ({
    what: `1956年、1959年授予个人的称号不是“全国劳动模范”：${found}。`,
    remedy: '改作“全国先进生产者”，honours 写 quanguo-xianjin-shengchanzhe。',
  }),
  'review-missing': (done: number, asked: number) => ({
    what: `发布要审 ${asked} 次，reviews 里只有 ${done} 次。`,
    remedy: '审过再补记（role、date）；没有审完的，status 先写 draft。要审几次写在 content/site.yaml 的 reviews。',
  }),
  'review-stale': (last: string, updated: string) => ({
    what: `最后一次审校（${last}）之后又改过（${updated}）。`,
    remedy: '用 npm run review 打出校对单，再审一遍，改记 reviews。',
  }),
  'review-order': (role: string, before: string) => ({
    what: `${role}写在${before}之后。`,
    remedy: '照初审、复审、终审的次序写，每一审只留最近的一次。',
  }),
  'review-date': (date: string, before: string) => ({
    what: `这一审的日期（${date}）早于前一审（${before}）。`,
    remedy: '改正写错的那一个日期。',
  }),
  'glyph-missing': (character: string) => ({
    what: `没有一种字体能显示 ${character}。`,
    remedy: '换成通用的写法；是异体字或生造字的，改用规范字。',
  }),
  'glyph-borrowed': (character: string) => ({
    what: `宋体没有 ${character}，这个字会用霞鹜文楷显示。`,
    remedy: '人名、地名的用字属实就不必改；写错的改正。',
  }),
  'half-width-punctuation': (found: string) => ({
    what: `汉字之间有半角标点：${found}。`,
    remedy: '改成全角标点。',
  }),
  'reading-length': (syllables: number, characters: number, name: string) => ({
    what: `读音有 ${syllables} 个音节，“${name}”有 ${characters} 个字。`,
    remedy: '一个字写一个音节，次序相同；数字照念法写，间隔号不写。',
  }),
  'polyphone-unsettled': (character: string, sentence: string, proposed: string, example: string) => ({
    what: `多音字“${character}”还没有定音，照推测读 ${proposed}：“${sentence}”`,
    remedy: `查词典，在 content/vocabulary/readings.yaml 加上它所在的词，如 ${example}，读音写对；词要长到不会有别的读法。`,
  }),
  'reading-phrase-repeated': (phrase: string, line: number) => ({
    what: `“${phrase}”在第 ${line} 行已经有了。`,
    remedy: '删去一条；两处读音不同，就各写一个更长的词。',
  }),
  'synonym-repeated': (word: string, line: number) => ({
    what: `“${word}”在第 ${line} 行已经有了。`,
    remedy: '一个词只放在一组里；两组意思完全相同，就并成一组。',
  }),
  'synonym-titles': (title: string, other: string) => ({
    what: `“${title}”和“${other}”是两种荣誉，不能当作一个词。`,
    remedy: '分成两组，或删去一个；荣誉名称见 content/vocabulary/honours.yaml。',
  }),
  'name-shared': (name: string, other: string) => ({
    what: `“${name}”与 ${other} 重名，分不清是谁。`,
    remedy: '两个故事都写上 distinguish（单位），彼此不同。',
  }),
  'spirit-repeated': (id: string) => ({ what: `精神词“${id}”写了不止一次。`, remedy: '每个词只留一条。' }),
  'spirit-name-repeated': (name: string, first: string) => ({
    what: `精神词“${name}”与 ${first} 重复。`,
    remedy: '一个词只有一个文件；改正 name 或删去一个文件。',
  }),
  'spirit-order-repeated': (order: string, first: string) => ({
    what: `次序 ${order} 与 ${first} 重复。`,
    remedy: '照原文次序改正 group 或 order。',
  }),
  'name-unchecked': (name: string, id: string) => ({
    what: `摘录提到本库人物“${name}”，却没有写 namesChecked。`,
    remedy: `与事实表逐字核对后写上 namesChecked: [${id}]；说法与事实不合就换一条摘录。`,
  }),
  'correction-to': (to: string, times: number) => ({
    what: `改正后的“${to}”在 text 里出现 ${times} 次，应当恰好一次。`,
    remedy: '带上前后一两个字，使它在 text 里只有一处；from 带上同样的字。',
  }),
  'correction-same': () => ({ what: '改正前后一样。', remedy: '改正 from 或 to，或删去这一条。' }),
  'figure-half': () => ({ what: 'ticks 和 tick 只写了一个。', remedy: '两项一起写（如 ticks: 36, tick: 一格一年），或都不写。' }),
  'figure-ticks': (value: string, ticks: number) => ({
    what: `数字是“${value}”，尺却画了 ${ticks} 格。`,
    remedy: '改正 value、ticks 或 tick，使三者说的是同一个数。',
  }),
  'name-unpublished': (name: string, home: string) => ({
    what: `这里还有“${name}”，而 ${home} 没有发布。`,
    remedy: '改写或删去这一处；若是以其命名的集体或方法，在本文件写 mayName（phrase 和 reason）。',
  }),
  'line-opening': () => ({ what: '一句话以姓名开头。', remedy: '姓名就在旁边，直接写事。' }),
  'summary-opening': () => ({
    what: '摘要以姓名和出生开头。',
    remedy: '换一个进入的角度；生卒已列在人物资料里。',
  }),
  'emphasis-literal': () => ({
    what: '加粗没有生效，** 会照样印出来。',
    remedy: '让两个 ** 紧贴要加粗的字，里面首尾不留空格；或删去它们。',
  }),
  'campaign-person': () => ({ what: '专题里没有一个人物。', remedy: '在 items 里写上故事，如 - { story: wang-jinxi, line: … }。' }),
  'campaign-repeated': (id: string, first: string) => ({
    what: `“${id}”在 ${first} 已经有了。`,
    remedy: '一个故事、一条摘录在一个专题里只出现一次；删去一处。',
  }),
  'campaign-date': (date: string, from: string, until: string) => ({
    what: `登出日期 ${date} 不在专题的日期里（${from} 到 ${until}）。`,
    remedy: '改正 date，或改正专题的 from、until。',
  }),
  'campaign-number': (number: string, id: string) => ({
    what: `编者的话写了“${number}”，“${id}”的记录和正文里没有这个数。`,
    remedy: '照记录改正；记录里没有的不写。',
  }),
  'campaign-slogan': (words: string, home: string) => ({
    what: `标语“${words}”与出处不合：${home} 没有这句话，或者只取了半个分句。`,
    remedy: '照出处逐字抄，取完整的分句；不要自己编标语。',
  }),
  'retelling-story': (id: string) => ({
    what: `“${id}”没有已发布的故事，读本不能单独登出。`,
    remedy: '文件名与故事的 id 相同；先发布故事，或删去这个读本（故事撤下时一并删去）。',
  }),
  'retelling-length': (length: number, least: number, most: number) => ({
    what: `读本有 ${length} 个字，应当是 ${least} 到 ${most} 个字。`,
    remedy: '增删几句；来源标记不算字数。',
  }),
  'retelling-characters': (share: string, least: string, rare: string) => ({
    what: `常用字（一级字表）只占 ${share}，应当不低于 ${least}。表外的字：${rare}。`,
    remedy: '换成常用的说法；人名、地名之外不用表外的字。',
  }),
  'retelling-sentences': (length: string) => ({
    what: `平均一句 ${length} 个字，用字又多，1–2年级读起来难。`,
    remedy: '把长句断成短句，一句说一件事。',
  }),
  'retelling-mark': (opening: string) => ({
    what: `读本的这一段没有来源标记：“${opening}……”。`,
    remedy: '在句末标点之后写上来源标记，如 [^2,3]；数字是那篇故事 sources 的序号。',
  }),
  'retelling-block': () => ({ what: '读本里只写段落。', remedy: '去掉小标题、列表和引文，改成一段一段的短句。' }),
  'contact-missing': () => ({
    what: '没有联系方式，页面上会写“本站未填联系方式”。',
    remedy: '写上 contact 的 phone、email 或 address，读者好提更正与撤下。',
  }),
  'url-missing': () => ({
    what: '没有网址：canonical、sitemap.xml、订阅源等需要网址的内容都不生成。',
    remedy: '写上 url，或在生成时设环境变量 SITE_URL。',
  }),
  'industry-idle': (name: string) => ({
    what: `行业“${name}”还没有一个已发布的故事。`,
    remedy: '不用改；有了这一行的故事，提醒自然消失。',
  }),
} as const satisfies Record<string, (...words: never[]) => IssueWords>;

/** What an id points to, by the list it must stand in. */
export const REFERENCE_TEXT = {
  stories: { thing: '故事', home: (id: string) => `新建 content/stories/${id}.mdx` },
  speeches: { thing: '讲话', home: (id: string) => `新建 content/speeches/${id}.mdx` },
  excerpts: { thing: '摘录', home: () => '在那篇讲话里补上这条摘录' },
  spirit: { thing: '精神词', home: (id: string) => `新建 content/spirit/${id}.md` },
  industries: { thing: '行业', home: () => '在 content/vocabulary/industries.yaml 补上这个行业' },
  regions: { thing: '地区', home: () => '在 content/vocabulary/regions.yaml 补上这个地区' },
  eras: { thing: '年代', home: () => '在 content/vocabulary/eras.yaml 补上这个年代' },
  honours: { thing: '荣誉', home: () => '查实授予时的名称后在 content/vocabulary/honours.yaml 补上这项荣誉' },
  plates: { thing: '木刻', home: () => '在 content/vocabulary/plates.yaml 补上这幅木刻' },
} as const;

/** A term with its name, as the nearest valid value is shown. */
export const namedTerm = (id: string, name: string | undefined): string => (name ? `${id}（${name}）` : id);

/** What a date is the date of. */
export const DATE_TEXT = { birth: '出生', death: '逝世', event: '事件', honour: '荣誉', published: '首次发布', updated: '最近修改', correction: '更正', from: '开始', until: '结束', shown: '登出', shownBefore: '前一项登出' } as const;

/** What a value must be, and how a received one is shown. */
export const VALUE_TEXT = {
  types: { string: '文字', number: '数字', int: '整数', boolean: 'true 或 false', array: '一个列表', object: '一组“名称: 值”' } as Readonly<Record<string, string>>,
  otherType: '别的写法',
  url: '网址以 http:// 或 https:// 开头',
  empty: '空',
  aList: (length: number) => (length === 0 ? '空的列表' : `${length} 项的列表`),
  aRecord: '一组“名称: 值”',
  quoted: (value: string) => `“${value}”`,
  atLeast: (minimum: string, unit: string) => `至少 ${minimum} ${unit}`,
  atMost: (maximum: string, unit: string) => `最多 ${maximum} ${unit}`,
  exactly: (size: string, unit: string) => `恰好 ${size} ${unit}`,
  notBelow: (minimum: string) => `不小于 ${minimum}`,
  notAbove: (maximum: string) => `不大于 ${maximum}`,
  characters: '个字',
  items: '项',
} as const;

/** Why YAML cannot be read, by the error code of the `yaml` library. */
export const YAML_REASONS: Readonly<Record<string, string>> = {
  BAD_ALIAS: '* 和 & 有特殊意思，开头是它们的文字要加引号',
  BAD_COLLECTION_TYPE: '类型标记与内容不符',
  BAD_DIRECTIVE: '% 开头的行有特殊意思，要加引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对，改用单引号',
  BAD_INDENT: '缩进不对，同一级的各行要左端对齐',
  BAD_SCALAR_START: '这个字符不能放在值的开头，要加引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“名称: 值”，含冒号的文字要加引号',
  BLOCK_IN_FLOW: '方括号或花括号里不能分级书写',
  DUPLICATE_KEY: '同一项写了两次',
  KEY_OVER_1024_CHARS: '名称太长，可能少了冒号或引号',
  MISSING_CHAR: '少了冒号、逗号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '名称断成了两行，可能少了冒号或引号',
  MULTIPLE_DOCS: '中间多了一行 ---',
  NON_STRING_KEY: '名称要是文字',
  TAB_AS_INDENT: '缩进用了制表符，改用空格',
  TAG_RESOLVE_FAILED: '! 开头的文字有特殊意思，要加引号',
  UNEXPECTED_TOKEN: '有多余的字符，可能少了引号或缩进不对',
  other: '写法不合 YAML',
};

/** Why MDX cannot be read, by the rule of the parser that refused it. */
export const MDX_REASONS: Readonly<Record<string, string>> = {
  acorn: '花括号或 import、export 会被当成程序，这里又不是程序',
  'non-esm': 'import、export 会被当成程序',
  'end-tag-mismatch': '组件的首尾标签不配对',
  'unexpected-attribute': '结尾标签里不能写属性',
  'unexpected-closing-slash': '多了一个结尾标签',
  'unexpected-self-closing-slash': '结尾标签里多了一个 /',
  'unexpected-character': '< 或 { 后面的字符不对；要印出 < 或 {，前面加 \\',
  'unexpected-eof': '组件的标签或花括号没有写完',
  'unexpected-lazy': '组件写在列表或引文里断了行',
  'unexpected-empty-expression': '花括号里是空的',
  other: '不合 MDX 写法',
};
