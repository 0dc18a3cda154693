import { expect, test } from '@playwright/test';
import { fragmentPath, readBuilderState, writeBuilderState } from '../../../../src/domain/embed/embed-choices.ts';
import { elementCode, frameCode, scriptCode, type EmbedTarget } from '../../../../src/domain/embed/embed-code.ts';
import { isHello, readHeight } from '../../../../src/domain/embed/embed-message.ts';
import { toneFragment } from '../../../../src/domain/embed/fragment-tone.ts';

const TARGET: EmbedTarget = { kind: 'stories', id: 'zhangsan-yangli', title: '“张三”<样例>&"', page: '/stories/zhangsan-yangli/' };
const CHOICE = { site: 'https://example.org/union/laomo/', tone: 'dark', width: 360, height: 384 } as const;

test('a height is taken only from a message of its form, and kept within bounds', () => {
  expect(readHeight({ laomo: 'height', height: 320.2 })).toBe(321);
  expect(readHeight({ laomo: 'height', height: 1e9 })).toBe(2400);
  expect(readHeight({ laomo: 'height', height: -5 })).toBe(80);
  for (const data of [undefined, null, 7, 'height', [], {}, { laomo: 'height' }, { laomo: 'height', height: '9' }, { laomo: 'height', height: Number.NaN }, { laomo: 'height', height: Infinity }, { type: 'height', height: 9 }]) {
    expect(readHeight(data)).toBeUndefined();
    expect(isHello(data)).toBe(false);
  }
});

test('codes name full addresses below the sub-path, and no character of theirs breaks out', () => {
  const frame = frameCode(TARGET, CHOICE);
  expect(frame).toContain('src="https://example.org/union/laomo/embed/stories/zhangsan-yangli/?tone=dark"');
  expect(frame).toContain('title="“张三”&lt;样例>&amp;&quot;"');
  expect(frame).not.toContain('allow-same-origin');
  expect(elementCode(TARGET, CHOICE)).toBe('<laomo-story id="zhangsan-yangli" tone="dark" width="360"><a href="https://example.org/union/laomo/stories/zhangsan-yangli/">“张三”&lt;样例>&amp;&quot;</a></laomo-story>');
  expect(scriptCode(CHOICE.site)).toBe('<script src="https://example.org/union/laomo/embed/embed.js" async></script>');
});

test('the builder’s address is read as far as it is known, and written so that it is read the same', () => {
  const state = { kind: 'lists', ids: ['eras/1950s', 'industries/jiaoyu'], width: 640, tone: 'oxide' } as const;
  expect(readBuilderState(new URLSearchParams(writeBuilderState({ ...state, ids: [...state.ids] })))).toEqual(state);
  const odd = new URLSearchParams('kind=<b>&id=../../x&id=a&id=a&id=javascript:1&width=9e9&tone=pink');
  expect(readBuilderState(odd)).toEqual({ kind: 'stories', ids: ['a'], width: 360, tone: 'light' });
});

test('a static card takes another tone colour by colour', () => {
  const light = '<p style="background:#efebe2;color:#22252a"><b style="color:#9a2c1c">';
  expect(toneFragment(light, 'oxide')).toBe('<p style="background:#9a2c1c;color:#efebe2"><b style="color:#efebe2">');
  expect(toneFragment(light, 'auto')).toBe(light);
  expect(fragmentPath('stories', 'a')).toBe('/embed/fragments/stories/a.html');
  expect(fragmentPath('today', '')).toBeUndefined();
});
