// The manual, walked word for word, in both languages: what its steps set in bold is found on the
// page and used in that order, what they set as code is entered or pressed, and what they quote is
// seen. The steps are read from the manual's own text in the page.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { assessments, onDisk, reports } from './counties.mjs';
import { begin, go } from './county.mjs';
import { axe, inEnglish, open, started } from './support.mjs';

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

/** The keys of a presenter, as a manual calls them. */
const KEYS = { 'Page Down': 'PageDown', 'Page Up': 'PageUp', Esc: 'Escape', F5: 'F5', F: 'f', '.': '.', b: 'b' };
/** What can be used, in the order in which it is looked for. */
const ROLES = ['button', 'link', 'radio', 'checkbox', 'combobox', 'textbox', 'searchbox'];
/** Written where a step gives no example. */
const WORDS = '已核对';

/** The sections of the manual that has been opened, with the parts of each step. */
const sections = (page) => page.locator('.cx-manual').evaluate((manual) => {
  const all = [];
  const parts = (step) => [...step.childNodes].flatMap((node) => {
    const text = node.textContent;
    if (node.nodeName === 'STRONG') return [{ use: text }];
    if (node.nodeName === 'CODE') return [{ enter: text }];
    return [...text.matchAll(/“([^”]+)”/g)].map(([, quoted]) => ({ see: quoted }));
  });
  for (const it of manual.children) {
    if (/^H[23]$/.test(it.nodeName)) all.push({ title: it.innerText, steps: [] });
    const link = it.nodeName === 'P' && it.querySelector('a[href^="#/"]');
    if (link) all.at(-1).address = link.getAttribute('href');
    if (it.nodeName === 'OL') all.at(-1).steps.push(...[...it.children].map((step) => ({ text: step.innerText, parts: parts(step) })));
  }
  return all.filter(({ steps }) => steps.length > 0);
});

/** What is called so on the page: by its whole name first, then by a part of it. */
async function control(page, words) {
  const literally = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const look = async () => {
    for (const exact of [true, false]) {
      const summary = page.locator('summary').filter({ hasText: exact ? new RegExp(`^\\s*${literally}\\s*$`) : words });
      for (const way of [...ROLES.map((role) => page.getByRole(role, { name: words, exact })), summary, page.getByLabel(words, { exact })]) {
        const shown = way.filter({ visible: true }).first();
        if (await shown.count() > 0) return shown;
      }
      // A field for files is seen by its label alone.
      const files = page.locator('input[type=file]').and(page.getByLabel(words, { exact })).first();
      if (await files.count() > 0) return files;
    }
    return undefined;
  };
  // What a step before this one brings may take a moment.
  for (let tries = 0; tries < 50; tries += 1) {
    const found = await look();
    if (found) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`nothing to use is called ${words}`);
}

/** Does something, and waits until something has come of it: the page changes, prints or saves. */
async function works(page, act) {
  const before = await page.evaluate(() => {
    window.seenToChange?.disconnect();
    window.changes = 0;
    window.seenToChange = new MutationObserver((all) => { window.changes += all.length; });
    window.seenToChange.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return [location.href, window.printed ?? 0];
  });
  await act();
  await page.waitForFunction(([href, printed]) => window.changes > 0 || location.href !== href || (window.printed ?? 0) > printed, before);
  await page.waitForFunction(() => !document.getElementById('cx-waiting'));
}

/** The files that a field asks for: the sheets that were downloaded, or those of the counties. */
async function filesFor(page, downloads) {
  const saved = async (ending) => {
    const last = () => downloads.filter((it) => it.suggestedFilename().endsWith(ending)).at(-1);
    for (let tries = 0; tries < 300 && !last(); tries += 1) await page.waitForTimeout(100);
    const of = last();
    assert.ok(of, `nothing was saved as ${ending}`);
    const [path] = await onDisk([{ name: of.suggestedFilename(), content: await readFile(await of.path()) }]);
    return path;
  };
  if (!page.url().includes('#/screening')) return saved('.xlsx');
  const list = (await assessments(158, { seed: 5 })).filter(({ applicant }) => applicant.prefecture === '新乡市' && applicant.name !== '封丘县');
  const texts = await reports(page, list);
  const others = await onDisk(texts.map((content, at) => ({ name: `${list[at].applicant.name}.json`, content })));
  return [...others, await saved('.json')];
}

/** Uses what is called so: presses it, ticks it, or enters what the step gives as its example. */
async function use(page, words, example, downloads) {
  const it = await control(page, words);
  const { tag, type } = await it.evaluate((el) => ({ tag: el.tagName, type: el.type }));
  if (type === 'file') {
    const files = await filesFor(page, downloads);
    return works(page, () => it.setInputFiles(files));
  }
  if (tag === 'SELECT') {
    const [chosen, other] = await it.evaluate((list) => [
      list.selectedOptions[0]?.label,
      [...list.options].find((option) => !option.selected && !option.disabled)?.label,
    ]);
    // What a step gives may be chosen already.
    if (example === chosen) return undefined;
    return works(page, () => it.selectOption({ label: example ?? other }));
  }
  if (tag === 'TEXTAREA' || (tag === 'INPUT' && !['radio', 'checkbox'].includes(type))) {
    const field = await it.elementHandle();
    await field.fill(example ?? WORDS);
    await page.keyboard.press('Tab');
    // What is found by it may have taken its place.
    const [there, held, invalid] = await field.evaluate((el) => [el.isConnected, el.value, el.getAttribute('aria-invalid')]);
    if (there) assert.deepEqual([held, invalid === 'true'], [example ?? WORDS, false], `${words} does not take ${example}`);
    return undefined;
  }
  assert.equal(example, undefined, `${words} is no field for ${example}`);
  if (['radio', 'checkbox'].includes(type)) return it.check();
  return works(page, () => it.click());
}

/** Presses a key, as a step names it. */
async function key(page, name) {
  assert.ok(KEYS[name], `${name} is no key and follows no field`);
  if (name !== 'F5') return works(page, () => page.keyboard.press(KEYS[name]));
  await page.reload();
  return started(page);
}

async function see(page, words) {
  await page.waitForFunction((wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted), words)
    .catch(() => { throw new Error(`“${words}” is not seen on the page`); });
}

for (const language of ['zh', 'en']) {
  test(`every step of the manual works, in its order, ${language}`, async () => {
    const downloads = [];
    const { page, record } = await stage.openPage({
      prepare: (it) => {
        it.on('download', (download) => downloads.push(download));
        // A dialog of the browser stands in nobody's way here.
        it.on('dialog', (dialog) => dialog.accept());
        return it.addInitScript(() => {
          window.print = () => {
            window.dispatchEvent(new Event('beforeprint'));
            window.printed = (window.printed ?? 0) + 1;
            window.dispatchEvent(new Event('afterprint'));
          };
        });
      },
    });
    await started(page);
    if (language === 'en') await inEnglish(page);
    await go(page, '#/manual');
    const all = await sections(page);
    const of = (address) => all.findIndex((section) => section.address === address);
    // Each of the three trades has its chapter, and this has read it.
    assert.ok(all.length >= 10 && of('#/') === 0 && of('#/report') > 0 && of('#/screening') > of('#/report') && of('#/workshop') > of('#/screening'));
    for (const { title, address, steps } of all) {
      if (address) {
        await go(page, '#/manual');
        await page.locator(`.cx-manual a[href="${address}"]`).first().click();
        await page.waitForFunction((hash) => (location.hash || '#/').startsWith(hash) && !document.getElementById('cx-waiting') && !document.querySelector('.cx-manual'), address);
      }
      for (const { text, parts } of steps) {
        assert.ok(parts.length > 0, `${title}: the step names nothing of the page: ${text}`);
        const wrong = (error) => { throw new Error(`${title}: ${text}\n${error.message}`, { cause: error }); };
        let field;
        for (const [at, part] of parts.entries()) {
          const next = parts[at + 1]?.enter;
          if (part.see) await see(page, part.see).catch(wrong);
          if (part.use) {
            field = next;
            await use(page, part.use, next, downloads).catch(wrong);
          }
          if (part.enter && field !== part.enter) await key(page, part.enter).catch(wrong);
          if (part.enter) field = undefined;
        }
      }
    }
    // What a county hands in was saved on the way.
    const names = downloads.map((it) => it.suggestedFilename()).join(' ');
    for (const ending of ['.xlsx', '.zip', '.json']) assert.ok(names.includes(ending), `${names} has no ${ending}`);
    assert.deepEqual([record.pageErrors, record.consoleErrors], [[], []]);
  });

  test(`the manual opens at the section about the page that one comes from, ${language}`, async () => {
    const { page, record } = await stage.openPage();
    await started(page);
    if (language === 'en') await inEnglish(page);
    await begin(page);
    for (const [from, section] of [['#/eligibility', 'eligibility'], ['#/indicators/9', 'indicators'], ['#/screening', 'screening'], ['#/workshop', 'workshop']]) {
      await go(page, from);
      await page.locator('#cx-manual-link').click();
      await page.waitForFunction((id) => document.activeElement?.id === id, `cx-manual-${section}`);
    }
    assert.deepEqual(await axe(page), []);
    // Its pictures are drawn, and nothing in them can be used.
    const pictures = page.locator('.cx-pictured__page');
    for (const picture of await pictures.all()) assert.ok((await picture.innerText()).length > 20);
    assert.equal(await pictures.count(), 9);
    for (const shown of ['#cx-prepared-by', '#cx-found', '.cx-strip__line', '.cx-slide__number']) {
      assert.equal(await pictures.locator(shown).count() > 0, true, `no picture shows ${shown}`);
    }
    const reached = await page.evaluate(() => [...document.querySelectorAll('.cx-pictured__page *')].filter((it) => {
      it.focus?.();
      return document.activeElement === it;
    }).length);
    assert.equal(reached, 0);
    // Each address is a link to its page.
    await page.locator('.cx-manual a[href="#/report"]').click();
    await page.locator('#cx-export').waitFor();
    assert.deepEqual([record.pageErrors, record.consoleErrors], [[], []]);
  });
}
