// A real Chromium in front of the emulator that the environment names. Scripts are off: no page needs any.
import path from 'node:path';

import { chromium } from 'playwright-core';

export const origin = process.env.WORKOS_BASE_URL;
const apiKey = process.env.WORKOS_API_KEY;

/** Runs with a page of a fresh browser, and fails if the page complained of anything. */
export async function withPage(run) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1100, height: 900 } });
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await run(page);
    return complaints;
  } finally {
    await browser.close();
  }
}

/** A picture of the page among the build's files. */
export async function picture(page, name) {
  await page.screenshot({ path: path.join(process.env.PICTURES, `${name}.png`) });
}

/** A request of an application. */
export async function api(method, where, body) {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const response = await fetch(new URL(where, origin), { method, headers, body: body && JSON.stringify(body) });
  return { status: response.status, body: await response.json().catch(() => undefined) };
}

/** A control of the emulator. */
export const control = (method, where) => fetch(new URL(`/_emulator/${where}`, origin), { method });
