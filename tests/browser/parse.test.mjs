// What old browsers read stays what old browsers can read: the scripts that must say
// "too old" are JavaScript of 2009, and no style rests on what Chromium 80 lacks. Parsed,
// not searched, so that a comment or a text may say anything.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { parse as parseScript } from 'acorn';
import * as css from 'css-tree';

const root = new URL('../../', import.meta.url);

const AT_RULES = ['container', 'layer', 'property', 'scope', 'starting-style'];
const SELECTORS = ['focus-visible', 'has', 'is', 'where'];
const PROPERTIES = [
  'accent-color', 'aspect-ratio', 'container', 'container-name', 'container-type',
  'content-visibility', 'inset', 'inset-block', 'inset-inline', 'overflow-clip-margin',
  'padding-block', 'padding-inline', 'margin-block', 'margin-inline', 'rotate', 'scale',
  'scrollbar-color', 'scrollbar-gutter', 'text-wrap', 'translate',
];
const FUNCTIONS = ['color', 'color-mix', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'light-dark'];
const UNITS = ['cqb', 'cqh', 'cqi', 'cqmax', 'cqmin', 'cqw', 'dvh', 'dvw', 'lvh', 'lvw', 'lh', 'rlh', 'svh', 'svw'];
const MEDIA = ['dynamic-range', 'prefers-contrast', 'prefers-reduced-data', 'scripting', 'update'];

/** What of a sheet Chromium 80 does not have, each as one readable line. */
export function tooNew(sheet) {
  const found = [];
  const syntax = css.parse(sheet, {
    positions: true,
    parseCustomProperty: true,
    onParseError: (error) => found.push(`line ${error.line}: ${error.message}`),
  });
  const note = (node, what) => found.push(`line ${node.loc.start.line}: ${what}`);
  css.walk(syntax, function visit(node) {
    const name = typeof node.name === 'string' ? node.name.toLowerCase() : '';
    switch (node.type) {
      case 'Atrule':
        if (AT_RULES.includes(name)) note(node, `@${name}`);
        break;
      case 'PseudoClassSelector':
        if (SELECTORS.includes(name)) note(node, `:${name}`);
        // Since 88 it takes a list, before that one simple selector.
        if (name === 'not' && css.generate(node).includes(',')) note(node, ':not() of a list');
        break;
      case 'NestingSelector':
        note(node, 'nesting');
        break;
      case 'Rule':
        // A rule inside a rule needs no `&` since 120.
        if (this.rule && this.rule !== node) note(node, 'nesting');
        break;
      case 'Function':
        if (FUNCTIONS.includes(name)) note(node, `${name}()`);
        break;
      case 'Dimension':
        if (UNITS.includes(node.unit.toLowerCase())) note(node, `the unit ${node.unit}`);
        break;
      case 'Feature':
        if (MEDIA.includes(name)) note(node, `the media feature ${name}`);
        break;
      case 'FeatureRange':
        note(node, 'a range in a media query');
        break;
      case 'Declaration': {
        const property = node.property.toLowerCase();
        if (PROPERTIES.includes(property)) note(node, property);
        break;
      }
      case 'Block': {
        const declared = new Map(node.children.toArray()
          .filter(({ type }) => type === 'Declaration')
          .map((it) => [it.property.toLowerCase(), css.generate(it.value)]));
        const gap = ['gap', 'row-gap', 'column-gap'].some((it) => declared.has(it));
        if (gap && /flex/.test(declared.get('display') ?? '')) note(node, 'gap in flex');
        if (/\bclip\b/.test(declared.get('overflow') ?? '')) note(node, 'overflow: clip');
        break;
      }
      default:
    }
  });
  return found;
}

/** The style sheets that the shell links or a page brings with it, which are all there are. */
async function sheets() {
  const shell = await readFile(new URL('index.html', root), 'utf8');
  const linked = [...shell.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, name]) => name);
  const there = (await readdir(new URL('styles/', root), { recursive: true })).filter((name) => name.endsWith('.css'));
  const pages = (await readdir(new URL('src/ui/', root), { recursive: true })).filter((name) => name.endsWith('.rs'));
  const texts = await Promise.all(pages.map((name) => readFile(new URL(`src/ui/${name.replaceAll('\\', '/')}`, root), 'utf8')));
  const brought = texts.flatMap((text) => [...text.matchAll(/include_str!\("(?:\.\.\/)+(styles\/[^"]+)"\)/g)].map(([, name]) => name));
  const all = [...linked, ...brought];
  assert.deepEqual(all.toSorted(), there.map((name) => `styles/${name.replaceAll('\\', '/')}`).toSorted());
  return all;
}

test('no style rests on what Chromium 80 lacks', async () => {
  const found = [];
  for (const name of await sheets()) {
    const sheet = await readFile(new URL(name, root), 'utf8');
    found.push(...tooNew(sheet).map((line) => `${name} ${line}`));
  }
  assert.deepEqual(found, []);
});

test('a gap reaches no flex container from another rule', async () => {
  // Two rules of one class: `display: flex` here, `gap` there.
  const flex = new Set();
  const gaps = new Set();
  for (const name of await sheets()) {
    const syntax = css.parse(await readFile(new URL(name, root), 'utf8'));
    css.walk(syntax, (node) => {
      if (node.type !== 'Rule') return;
      const text = css.generate(node.block);
      const selectors = css.generate(node.prelude).split(',');
      if (/display:(inline-)?flex/.test(text)) selectors.forEach((it) => flex.add(it));
      if (/[{;](row-|column-)?gap:/.test(text)) selectors.forEach((it) => gaps.add(it));
    });
  }
  assert.deepEqual([...gaps].filter((it) => flex.has(it)), []);
});

test('the parser sees what it looks for', () => {
  for (const [sheet, what] of [
    ['@layer a { .b { color: red } }', '@layer'],
    ['.a:is(.b, .c) { color: red }', ':is'],
    ['.a:where(.b) { color: red }', ':where'],
    ['.a:has(.b) { color: red }', ':has'],
    ['.a:not(.b, .c) { color: red }', ':not'],
    ['.a:focus-visible { color: red }', ':focus-visible'],
    ['@container (min-width: 1px) { .a { color: red } }', '@container'],
    ['.a { & .b { color: red } }', 'nesting'],
    // The parser knows no nesting without `&`, and refuses it.
    ['.a { .b { color: red } }', 'line 1'],
    ['.a { inset: 0 }', 'inset'],
    ['.a { aspect-ratio: 1 }', 'aspect-ratio'],
    ['.a { accent-color: red }', 'accent-color'],
    ['.a { display: flex; gap: 1px }', 'gap in flex'],
    ['.a { color: color-mix(in srgb, red, blue) }', 'color-mix'],
    ['.a { height: 100dvh }', 'dvh'],
    ['@media (width >= 30em) { .a { color: red } }', 'range'],
  ]) {
    assert.ok(tooNew(sheet).some((line) => line.includes(what)), `${sheet}: ${tooNew(sheet)}`);
  }
  for (const fine of [
    '.a { display: grid; gap: 1px }',
    '.a:not(.b):focus { color: var(--cx-ink) }',
    '/* :has */ .a::before { content: ":is(.b) @layer" }',
    '@media (min-width: 30em) and (prefers-reduced-motion: reduce) { .a { margin: 0 } }',
  ]) {
    assert.deepEqual(tooNew(fine), [], fine);
  }
});

for (const name of ['src/boot.js', 'src/watch.js', 'src/office_worker.js']) {
  test(`${name} is JavaScript of 2009`, async () => {
    const script = await readFile(new URL(name, root), 'utf8');
    assert.ok(parseScript(script, { ecmaVersion: 5, sourceType: 'script' }).body.length > 0);
  });
}

test('a newer script is refused', () => {
  for (const script of ['let a = 1', 'a => a', '`a`', 'a?.b', 'class A {}']) {
    assert.throws(() => parseScript(script, { ecmaVersion: 5, sourceType: 'script' }), script);
  }
});
