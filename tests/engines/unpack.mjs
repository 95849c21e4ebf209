// Chromium of other years, out of the npm packages that carry it for servers without a
// screen. It must not know what is tested in it.

import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const packages = fileURLToPath(new URL('node_modules/', import.meta.url));

async function unpacked(from, to) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/**
 * The program of Chromium `version` and the libraries that were packed beside it, unpacked
 * on first use next to the packages.
 */
export async function chromium(version) {
  const folder = join(packages, '.unpacked', `chromium-${version}`);
  const found = { program: join(folder, 'chromium'), libraries: join(folder, 'lib') };
  if (await stat(found.program).catch(() => null)) return found;
  const source = join(packages, `chromium-${version}`, 'bin');
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await unpacked(join(source, 'chromium.br'), join(draft, 'chromium'));
  await chmod(join(draft, 'chromium'), 0o755);
  // The libraries of its own time: some systems have none of them.
  await unpacked(join(source, 'aws.tar.br'), join(draft, 'libraries.tar'));
  await promisify(execFile)('tar', ['-xf', join(draft, 'libraries.tar'), '-C', draft]);
  await rename(draft, folder);
  return found;
}
