// For ears and small screens: what the accessibility tree says of numbers, what is said of
// its own accord, where Tab goes, and what sticks when little height is left.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, focusOn, focused, go, tabTo } from './county.mjs';
import { filled } from './pages.mjs';
import { open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** What the browser gives a screen reader; of a button its name, and not the text in it. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = ({ parentId }) => {
    const parent = byId.get(parentId);
    return parent !== undefined && (parent.role?.value === 'button' || within(parent));
  };
  const given = nodes.filter((node) => !node.ignored && !within(node));
  return given.map(({ role, name, value, properties = [] }) => ({
    role: role?.value,
    name: name?.value ?? '',
    value: value?.value,
    properties: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
  }));
}

const ROUTES = ['#/applicant', '#/eligibility', '#/indicators', '#/indicators/2', '#/indicators/4', '#/result', '#/improve', '#/scheme', '#/check'];

for (const language of ['zh-CN', 'en']) {
  test(`no interval and no share is told by a sign alone, ${language}`, async () => {
    const { page, context } = await filled(stage, language, 1280);
    const signs = [];
    for (const route of ROUTES) {
      await go(page, route);
      for (const { role, name } of await tree(page)) {
        if (/\d\s*–\s*\d|\d\s*\/\s*\d/.test(name)) signs.push(`${route}: ${role} “${name}”`);
      }
    }
    assert.deepEqual(signs, []);
    await context.close();
  });
}

test('numbers that open are named as sentences, and say that they open by their state', async () => {
  const { page, context } = await filled(stage, 'zh-CN', 1280);
  const opening = async () => (await tree(page))
    .filter(({ role, properties }) => role === 'button' && 'expanded' in properties)
    .map(({ name }) => name);
  await go(page, '#/result');
  await page.locator('#cx-by-indicator').click();
  const result = await opening();
  for (const name of ['总分，34.33 至 85.14', '第9项得分，35.7143', '第2项对总分贡献，2.6471 至 5']) {
    assert.ok(result.includes(name), `${name}: ${result.join('; ')}`);
  }
  await go(page, '#/indicators/9');
  const indicator = await opening();
  for (const name of ['本项得分，35.7143', '约35.71%，得 21.4286 分，满分 60 分']) {
    assert.ok(indicator.includes(name), `${name}: ${indicator.join('; ')}`);
  }
  for (const name of [...result, ...indicator]) assert.doesNotMatch(name, /查看|怎么算/);
  await context.close();
});

test('progress says how many of how many', async () => {
  const { page, context } = await filled(stage, 'zh-CN', 1280);
  await go(page, '#/indicators/2');
  const all = (await tree(page)).filter(({ role }) => role === 'progressbar');
  // The protocol does not hand over `aria-valuetext`, so it is read where it stands.
  const texts = await page.locator('progress').evaluateAll((bars) =>
    Object.fromEntries(bars.map((bar) => [bar.getAttribute('aria-label'), bar.getAttribute('aria-valuetext')])));
  const said = all.map(({ name }) => `${name}：${texts[name]}`);
  // 3, 4, 9, 11, 16 and 19 are answered; 10 and 12 do not count.
  assert.ok(said.includes('已完成指标：19 项中已完成 6 项'), said.join('; '));
  assert.equal(said.length, 6, 'one for each dimension, and one for all');
  for (const one of said) assert.match(one, /：\d+ 项中已完成 \d+ 项$/);
  await context.close();
});

test('a score that is revealed to a room is said', async () => {
  const { page, context } = await stage.openPage({ path: '/#/workshop' });
  await started(page);
  const said = page.locator('#cx-revealed');
  await said.waitFor({ state: 'attached' });
  assert.equal(await said.getAttribute('role'), 'status');
  // The county that the trainer begins with: eligibility, the first indicator.
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  assert.equal(await said.innerText(), '');
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => document.querySelector('#cx-revealed').innerText !== '');
  assert.equal(await said.innerText(), '资格核验：未发现否决情形');
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => document.querySelector('#cx-revealed').innerText === '');
  await page.keyboard.press('PageDown');
  await page.locator('#cx-slide-score').waitFor();
  assert.equal(await said.innerText(), '本项得分，65；总分，69.44');
  await context.close();
});

test('the fields of an item have most of its width, and what they give stands at their right', async () => {
  const { page, context } = await filled(stage, 'zh-CN', 1366);
  for (const no of [4, 9]) {
    await go(page, `#/indicators/${no}`);
    const item = page.locator('.cx-item--scaled').first();
    const [all, fields, scale] = await Promise.all([item, item.locator('.cx-item__inputs'), item.locator('.cx-item__scale')]
      .map((it) => it.boundingBox()));
    assert.ok(fields.width > all.width / 2, `no. ${no}: ${fields.width} of ${all.width}`);
    assert.ok(scale.x >= fields.x + fields.width && scale.y < fields.y + fields.height, `no. ${no}`);
  }
  await context.close();
});

test('Tab goes from field to field of an item, past the definitions in full, then to its points', async () => {
  const { page, context } = await stage.openPage();
  await begin(page);
  await go(page, '#/indicators/4');
  await tabTo(page, 'cx-4-permits_reported');
  await page.keyboard.type('1200');
  const passed = [];
  for (let n = 0; n < 4; n += 1) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
  }
  assert.deepEqual(passed, ['cx-4-permits_compliant', '', 'cx-points-permits', 'cx-4-penalties_reported']);
  // For the eye they stand beside the title, above the fields.
  const box = async (id) => page.locator(`#${id}`).boundingBox();
  const [title, points, field] = [await box('cx-item-permits'), await box('cx-points-permits'), await box('cx-4-permits_reported')];
  assert.ok(points.y < title.y + title.height && points.y + points.height <= field.y, 'beside the title');
  assert.ok(points.x > title.x + title.width, 'at its right');
  await context.close();
});

// 1280 × 1024 at 400%, 1366 × 768 at 200%, and a wide but low window.
for (const [width, height] of [[320, 256], [683, 384], [1366, 384]]) {
  test(`nothing sticks and nothing is covered at ${width} × ${height}`, async () => {
    const { page, context } = await filled(stage, 'zh-CN', width, { height });
    const covered = [];
    for (const route of ['#/applicant', '#/eligibility', '#/indicators/3', '#/result']) {
      await go(page, route);
      const sticking = await page.evaluate(() =>
        [...document.querySelectorAll('#chengxin *')].filter((it) =>
          it.offsetParent !== null && !it.closest('.cx-scroll') && ['sticky', 'fixed'].includes(getComputedStyle(it).position))
          .map((it) => it.className));
      assert.deepEqual(sticking, [], route);
      for (const target of ['#cx-title', '#cx-main input, #cx-main select']) {
        const element = page.locator(target).first();
        if (!await element.count()) continue;
        await element.focus();
        const onTop = await element.evaluate((it) => {
          const { left, top, right, bottom } = it.getBoundingClientRect();
          const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return there !== null && (it.contains(there) || there.contains(it));
        });
        if (!onTop) covered.push(`${route} ${target}`);
      }
    }
    assert.deepEqual(covered, []);
    await context.close();
  });
}

test('the score sticks to the foot where there is room for it', async () => {
  const { page, context } = await filled(stage, 'zh-CN', 683, { height: 600 });
  await go(page, '#/indicators/3');
  const { y, height } = await page.locator('.cx-panel').boundingBox();
  assert.equal(Math.round(y + height), 600);
  assert.equal(await focusOn(page, 'cx-title'), 'cx-title');
  await context.close();
});

test('on a narrow window the steps are one line that unfolds', async () => {
  const { page, context } = await filled(stage, 'zh-CN', 360, { height: 740 });
  await go(page, '#/indicators/3');
  const fold = page.locator('#cx-steps-fold');
  assert.equal((await fold.innerText()).trim(), '第 3 步（共 8 步）：指标自评');
  assert.equal(await fold.getAttribute('aria-expanded'), 'false');
  const links = page.locator('.cx-steps__link');
  assert.ok(!await links.first().isVisible());
  const { y } = await page.locator('#cx-title').boundingBox();
  assert.ok(y < 370, `the title begins in the upper half: ${y}`);
  await fold.press('Enter');
  assert.equal(await fold.getAttribute('aria-expanded'), 'true');
  assert.equal(await links.count(), 9);
  await links.filter({ hasText: '自评结果' }).click();
  await page.locator('#cx-title', { hasText: '自评结果' }).waitFor();
  assert.equal((await fold.innerText()).trim(), '第 4 步（共 8 步）：自评结果');
  assert.equal(await fold.getAttribute('aria-expanded'), 'false', 'folded again');
  // With room beside the page they stand there.
  await page.setViewportSize({ width: 1280, height: 740 });
  assert.ok(!await fold.isVisible());
  assert.ok(await links.first().isVisible());
  await context.close();
});
