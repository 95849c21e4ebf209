// The page asks not to be translated, and a translator that comes nevertheless makes no
// number wrong: whatever it put in the place of a text is gone before the page is read again.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { caseText, enter, go, openText } from './county.mjs';
import { fetchedAhead, inEnglish, open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

// What translators do to a text, each in the browser.
const WAYS = {
  'puts an element in the place of each text': (text, made) => {
    text.replaceWith(made(text.data));
  },
  'puts its element first and takes the text out then': (text, made) => {
    text.parentNode.insertBefore(made(text.data), text);
    text.remove();
  },
  'takes the text out first': (text, made) => {
    const { parentNode, nextSibling } = text;
    text.remove();
    parentNode.insertBefore(made(text.data), nextSibling);
  },
  'moves the text itself into its element': (text, made) => {
    const around = made('');
    text.parentNode.insertBefore(around, text);
    around.firstChild.append(text);
  },
  'adds its own text beside each': (text, made) => {
    text.after(made(text.data));
  },
};

/** Does that to every text of the page; resolves with how many there were. */
function translate(page, way) {
  return page.evaluate((source) => {
    const act = new Function(`return (${source})`)();
    const made = (words) => {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = words;
      outer.append(inner);
      return outer;
    };
    const root = document.getElementById('chengxin');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    }
    for (const text of texts) act(text, made);
    return texts.length;
  }, way.toString());
}

test('the page asks not to be translated, and so does the one for webmasters', async () => {
  for (const path of ['/', '/embed.html']) {
    const { page } = await stage.openPage({ path });
    assert.equal(await page.locator('html').getAttribute('translate'), 'no', path);
    assert.equal(await page.locator('meta[name="google"]').getAttribute('content'), 'notranslate', path);
  }
});

/** An assessment with nothing but indicator 4, where 1188 of 1200 permits are compliant. */
async function permits() {
  const assessment = JSON.parse(await caseText('worked-half-filled'));
  assessment.answers = {
    4: {
      state: 'answered',
      inputs: {
        permits_reported: '1200', permits_compliant: '1188',
        penalties_reported: '350', penalties_compliant: '350',
      },
    },
  };
  return JSON.stringify(assessment);
}

for (const language of ['zh-CN', 'en']) {
  for (const [name, way] of Object.entries(WAYS)) {
    test(`no old number stays where a translator ${name}, ${language}`, async () => {
      // The policy of the page lets no test make functions of texts.
      const { page, record } = await stage.openPage({ bypassCSP: true });
      await openText(page, await permits());
      if (language === 'en') await inEnglish(page);
      await go(page, '#/indicators/4');
      // 1188 of 1200 is 99%: half of the fifty points; the penalties give the other fifty.
      assert.match(await page.locator('#cx-score').innerText(), /^75(\.0+)?$/);
      // What is being written stays, although it was not left.
      await page.locator('#cx-note-4').fill('正在写');
      assert.ok(await translate(page, way) > 50);
      assert.equal(await page.locator('#chengxin font').count(), 0);
      assert.equal(await page.locator('#cx-note-4').inputValue(), '正在写');
      await enter(page, 'cx-4-permits_compliant', '1200');
      await page.waitForFunction(() => /^100(\.0+)?$/.test(document.getElementById('cx-score').innerText));
      assert.equal(await page.locator('#cx-note-4').inputValue(), '正在写');
      await translate(page, way);
      // What comes and goes with a change finds its place.
      await enter(page, 'cx-4-permits_compliant', '1201');
      await page.locator('#cx-4-permits_compliant[aria-invalid="true"]').waitFor();
      await translate(page, way);
      await enter(page, 'cx-4-permits_compliant', '1188');
      await page.waitForFunction(() => /^75(\.0+)?$/.test(document.getElementById('cx-score').innerText));
      await translate(page, way);
      for (const route of ['#/indicators', '#/result', '#/check', '#/report', '#/']) {
        await go(page, route);
        await translate(page, way);
      }
      assert.equal(await page.locator('#chengxin-failed').count(), 0);
      assert.deepEqual(record.pageErrors, []);
      assert.deepEqual(record.consoleErrors, []);
    });
  }
}

test('what a page shows is the same after a translator has been there', async () => {
  const { page } = await stage.openPage({ bypassCSP: true });
  await openText(page, await permits());
  // A part that arrives adds its place to the page.
  await fetchedAhead(page);
  for (const way of Object.values(WAYS)) {
    const before = await page.locator('#chengxin').innerHTML();
    await translate(page, way);
    assert.equal(await page.locator('#chengxin').innerHTML(), before);
  }
});

test('a translator that comes back in the same moment does not hold the page', async () => {
  const { page, record } = await stage.openPage();
  await started(page);
  await page.evaluate(() => {
    const title = document.getElementById('cx-title');
    const translated = () => {
      if (!title.querySelector('font')) {
        const font = document.createElement('font');
        font.append('Self-assessment');
        title.replaceChildren(font);
      }
    };
    new MutationObserver(translated).observe(title, { childList: true });
    translated();
  });
  // The page answers.
  await page.locator('#cx-large').click();
  await page.locator('html[data-cx-text="large"]').waitFor();
  assert.deepEqual(record.pageErrors, []);
});
