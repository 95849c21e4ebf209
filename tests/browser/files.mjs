// What other programs make of the exported files, and workbooks as somebody else would
// fill or break them. It must not know what a test expects.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { Zip, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The rows of a CSV text; quoted fields may hold commas and line breaks (RFC 4180). */
export function csvRows(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.some((field) => field !== ''));
}

// Every workbook is calculated anew when it is opened: by default the numbers of the file
// are believed.
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** What LibreOffice makes of a file, by one of its filters: the text of the result. */
async function converted(name, bytes, filter) {
  const folder = await mkdtemp(join(tmpdir(), 'chengxin-office-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS);
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, name), bytes);
    const { stderr } = await promisify(execFile)('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless', '--norestore', '--convert-to', filter,
      '--outdir', join(folder, 'out'), join(folder, name),
    ]);
    // The name of a sheet is put behind that of its workbook.
    const [made] = await readdir(join(folder, 'out'));
    if (!made) throw new Error(`LibreOffice does not take ${name}: ${stderr}`);
    return await readFile(join(folder, 'out', made), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The text of a Word file, as LibreOffice reads it. */
export function wordText(bytes) {
  return converted('paper.docx', bytes, 'txt:Text (encoded):UTF8');
}

/** The rows of a sheet, counted from 1, as LibreOffice calculates them. */
export async function sheetRows(bytes, sheet) {
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`;
  return csvRows(await converted('book.xlsx', bytes, filter));
}

/** The names of the sheets of a workbook, in their order. */
export function sheetNames(bytes) {
  const book = strFromU8(unzipSync(bytes)['xl/workbook.xml']);
  return [...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
}

/** A package with some of its parts changed: `change` gets each path and its text. */
export function repacked(bytes, change) {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    const changed = change(path, strFromU8(part));
    return [path, changed === undefined ? part : strToU8(changed)];
  });
  return zipSync(Object.fromEntries(parts));
}

/** A workbook of so many sheets that unpack to 100 MB of zeros each. */
export function bomb(sheets) {
  const size = 100 * 1024 * 1024;
  const packed = deflateRawSync(Buffer.alloc(size), { level: 9 });
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  // Packed once; its checksum is never reached.
  const part = (filename) => ({ filename, size, crc: 0, compression: 8, flag: 0 });
  for (const name of ['workbook.xml', ...Array.from({ length: sheets }, (_, n) => `worksheets/sheet${n}.xml`)]) {
    const file = part(`xl/${name}`);
    zip.add(file);
    file.ondata(null, packed, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
