// The inspector as a person uses it.
import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';

import { api, control, origin, picture, withPage } from './chromium.mjs';

beforeEach(() => control('POST', 'reset'));

/** Clicks what leads to another page, and waits for that. */
async function follow(page, target) {
  await Promise.all([page.waitForNavigation(), target.click()]);
}

test('a browser is led to the inspector, and from there to everything', async () => {
  await api('POST', '/organizations', { name: '<b>Bold & Sons</b>' });
  await api('GET', '/organizations/org_unknown');
  const complaints = await withPage(async (page) => {
    await page.goto(`${origin}/_emulator`);
    assert.equal(page.url(), `${origin}/_emulator/inspector`);
    assert.match(await page.locator('main').innerText(), /2\s*requests/);
    await picture(page, 'inspector');
    for (const [name, expected] of [
      ['Requests', '/organizations/org_unknown'],
      ['State', 'organization'],
      ['Outbox', 'Nothing was sent yet.'],
      ['Webhooks', 'No webhook was sent yet.'],
      ['Faults', 'There are none.'],
    ]) {
      await follow(page, page.locator('nav').getByText(name, { exact: true }));
      assert.equal(await page.locator('h1').innerText(), name);
      assert.ok((await page.locator('main').innerText()).includes(expected), `${name}: ${expected}`);
      assert.equal(await page.locator('nav [aria-current=page]').innerText(), name);
    }
    await follow(page, page.locator('nav').getByText('State', { exact: true }));
    await follow(page, page.locator('main').getByText('organization', { exact: true }));
    assert.ok((await page.locator('main').innerText()).includes('<b>Bold & Sons</b>'));
    assert.equal(await page.locator('main b').count(), 0);
    await follow(page, page.locator('td a').first());
    assert.ok((await page.locator('pre').first().innerText()).includes('"name": "<b>Bold & Sons</b>"'));
  });
  assert.deepEqual(complaints, []);
});

test('the clock is stopped, moved and released', async () => {
  await withPage(async (page) => {
    await page.goto(`${origin}/_emulator/inspector`);
    await follow(page, page.getByText('Freeze', { exact: true }));
    const shown = async () => Date.parse(await page.getByTestId('now').innerText());
    const before = await shown();
    await follow(page, page.getByText('+ 1 hour', { exact: true }));
    assert.equal((await shown()) - before, 3_600_000);
    await follow(page, page.getByText('Follow the wall clock', { exact: true }));
    assert.ok(Math.abs((await shown()) - Date.now()) < 60_000);
  });
});

test('a fault is set, strikes, and is taken away', async () => {
  await withPage(async (page) => {
    await page.goto(`${origin}/_emulator/inspector/faults`);
    await page.getByTestId('operation').fill('organizations.list_organizations');
    await page.getByTestId('status').fill('503');
    await follow(page, page.getByTestId('set'));
    assert.ok((await page.locator('table').first().innerText()).includes('waiting'));
    assert.equal((await api('GET', '/organizations')).status, 503);
    assert.equal((await api('GET', '/organizations')).status, 200);
    await page.reload();
    assert.ok((await page.locator('table').first().innerText()).includes('used'));
    await page.getByTestId('operation').fill('no.such_operation');
    await page.getByTestId('status').fill('503');
    await follow(page, page.getByTestId('set'));
    assert.ok((await page.getByRole('alert').innerText()).includes('there is no operation'));
    await follow(page, page.getByText('Take all away', { exact: true }));
    assert.ok((await page.locator('main').innerText()).includes('There are none.'));
  });
});

test('the code of a mail is there to be read', async () => {
  const made = await api('POST', '/user_management/magic_auth', { email: 'ada@foo-corp.com' });
  assert.equal(made.status, 201);
  await withPage(async (page) => {
    await page.goto(`${origin}/_emulator/inspector/outbox`);
    assert.ok((await page.locator('td b').first().innerText()).includes(made.body.code));
    assert.ok((await page.locator('tr').nth(1).innerText()).includes('ada@foo-corp.com'));
  });
});
