import { LESSON_TEXT } from './lesson.ts';

const { parts, plan } = LESSON_TEXT;

/** Words of the downloadable files of lesson packs: their names, what stands in them alone, and what the command says. */
export const LESSON_FILES_TEXT = {
  names: { plan: plan.name, reading: parts.reading.name, sheet: parts.sheet.name, answers: parts.answers.name, wall: parts.wall.name, slides: parts.slides.name, pack: '整包' },
  formats: { pdf: 'PDF', docx: 'Word', html: '网页', zip: 'zip' },
  /** Name of a file as it is saved outside its pack. */
  saved: (title: string, name: string) => `${title} ${name}`,
  word: {
    title: (title: string, part: string) => `${title}：${part}`,
    pages: { before: '第', between: '页，共', after: '页' },
    noReadings: '这一份没有注音，改起来方便；要注音的，请打印“任务单.pdf”。',
    styles: { task: '题目', choices: '选项', item: '条目', tick: '打勾条目', label: '小标', quote: '引文', key: '答案', note: '说明', line: '书写线' },
    step: (title: string, minutes: number) => `${title}（${minutes}分钟）`,
    numbered: (number: string, title: string) => `${number} ${title}`,
    aim: (name: string, older: string) => `${name}（${older}）`,
    labelled: (label: string, words: string) => `${label}：${words}`,
    stars: '☆☆☆',
    from: (from: string, words: string, name: string, sources: string) => `${from}：${words}（${[name, sources].filter((part) => part !== '').join('，')}）`,
    source: (number: number, title: string, publisher: string) => `${number}　${title}（${publisher}）`,
    material: (words: string, name: string) => `${words}——${name}`,
    marked: (text: string, points: string) => `${text}（${points}）`,
    place: (place: string) => `（${place}）`,
    choice: (letter: string, text: string) => `${letter}. ${text}`,
  },
  readme: {
    name: '说明.txt',
    about: (title: string, stage: string, kind: string, length: string) => `${title}\n${stage}　${kind}　${length}`,
    contents: '这一包里有：',
    files: {
      'plan.pdf': '教师用，打印就能上课',
      'plan.docx': '同上，可以改',
      'reading.pdf': '课文和来源编号，学生每人一份',
      'sheet.pdf': '学生每人一份',
      'sheet.docx': '同上，可以改',
      'answers.pdf': '教师用：答案、原文、来源',
      'answers.docx': '同上，可以改',
      'wall.pdf': '横放A4纸，一条一张，贴在黑板上',
      'slides.pdf': '一页一张，投影、打印都行',
      'slides.html': '双击用浏览器打开，不用网络：→ 下一张，← 上一张，F 全屏，P 讲者窗口',
    },
    line: (name: string, use: string) => `  ${name}：${use}`,
    fonts: '打开 Word 文件，用电脑里的宋体、黑体、楷体；PDF 和幻灯片自带字体。',
    official: '哪些出自文件，哪些是建议：',
    licence: '许可：文字 CC BY 4.0，注明出处就可以复印、改编；讲话摘录和引语归讲话人、说话人所有。字体 OFL 1.1。',
    citation: (citation: string) => `引用：${citation}`,
  },
  /** What `npm run pdf` says. */
  command: {
    usage: '用法：npm run pdf -- lessons [课的id …]',
    unknownId: (id: string, nearest: string | undefined) => `没有发布的课“${id}”${nearest ? `，是不是“${nearest}”？` : ''}`,
    laying: '排版课堂材料……',
    made: (at: number, of: number, id: string, count: number, bytes: number) => `${at}/${of} ${id}：${count}个文件，${Math.round(bytes / 1024)} KB`,
    done: (made: number, kept: number, seconds: number) => `做了${made}课的文件，${kept}课没有变化，用时${seconds}秒。再运行 npm run build，网页上就能下载。`,
    missing: (id: string, part: string, names: string) => `${id} 的“${part}”：这些字体或图没有装上：${names}。请再试一次；还不行，先删去 .cache/lessons。`,
    outside: (id: string, addresses: string) => `${id} 的幻灯片里还有别处的文件：${addresses}。幻灯片要能单独打开，请改用项目里的文件。`,
  },
} as const;
