/** Words of the commands that are run in a terminal. */
export const CLI_TEXT = {
  preview: {
    address: (site: string, url: string) => `${site}：${url}`,
    stop: '按 Ctrl+C 停止。',
    notBuilt: '还没有建好的网站：找不到 dist/index.html。\n改法：先运行 npm run build，再运行 npm run preview；或者只运行 npm start。',
    badPort: (value: string) => `PORT 要写 1 到 65535 之间的整数，写的是“${value}”。\n改法：如 PORT=8080 npm start。`,
    portBusy: (port: number) => `端口 ${port} 已被占用。\n改法：停掉占用它的程序，或换一个端口，如 PORT=${port + 1} npm run preview。`,
    portForbidden: (port: number) => `没有权限使用端口 ${port}。\n改法：换一个 1024 以上的端口，如 PORT=4321 npm run preview。`,
  },
  headers: {
    written: (file: string) => `已写好 ${file}。在 nginx 的 server 块里写 include 引用它，再把 dist 的内容放到 root 下与网址相同的子目录。`,
  },
} as const;
