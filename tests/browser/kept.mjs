// What the page keeps in the browser, as another page of the same origin sees it. It must not
// know what a test expects of it.

import { createHash } from 'node:crypto';

/** Takes stores away from a page before it loads: `localStorage`, `sessionStorage`, `indexedDB`. */
export const without = (...stores) => (page) => page.addInitScript((names) => {
  for (const name of names) {
    Object.defineProperty(window, name, {
      get() { throw new DOMException('refused', 'SecurityError'); },
    });
  }
}, stores);

/** Calls a method of the object store of the page's database. */
function inDatabase(page, mode, method, ...given) {
  return page.evaluate(([how, name, values]) => new Promise((resolve, reject) => {
    const asked = indexedDB.open('chengxin');
    // One that the page has not made is not made here: it would lack what the page needs.
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onerror = () => resolve([]);
    asked.onsuccess = () => {
      const database = asked.result;
      const transaction = database.transaction('drafts', how);
      const request = transaction.objectStore('drafts')[name](...values);
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  }), [mode, method, given]);
}

/** The texts of the database with their seals: `{ slot, seal, text }`. */
export async function keptTexts(page) {
  const keys = await inDatabase(page, 'readonly', 'getAllKeys');
  const values = await inDatabase(page, 'readonly', 'getAll');
  return keys.map((slot, at) => {
    const [seal, ...lines] = values[at].split('\n');
    return { slot, seal, text: lines.join('\n') };
  });
}

/** The drafts of the database, as files. */
export async function keptDrafts(page) {
  return (await keptTexts(page)).map(({ text }) => JSON.parse(text));
}

/** The drafts of the database, once they are what `are` wants. */
export async function keptOnce(page, are) {
  for (let n = 0; n < 300; n += 1) {
    const drafts = await keptDrafts(page);
    if (are(drafts)) return drafts;
    await page.waitForTimeout(20);
  }
  throw new Error(`kept is ${JSON.stringify(await keptDrafts(page)).slice(0, 2_000)}`);
}

/** A text after its seal. */
export function sealed(text) {
  return `${createHash('sha256').update(text).digest('hex')}\n${text}`;
}

/** Writes into a slot as another page can, and tells the windows of it as this product does. */
export async function put(page, slot, value) {
  await inDatabase(page, 'readwrite', 'put', value, String(slot));
  await page.evaluate((key) => {
    localStorage.setItem(`chengxin.draft.${key}`, `=${Math.random()}`);
  }, slot);
}

/** Removes a slot as another page can. */
export async function drop(page, slot) {
  await inDatabase(page, 'readwrite', 'delete', String(slot));
  await page.evaluate((key) => localStorage.removeItem(`chengxin.draft.${key}`), slot);
}
