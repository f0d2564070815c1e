/** Calls the API of an emulator as any client would: status and JSON. */
export async function ask(emulator, method, path, body) {
  const headers = { authorization: `Bearer ${emulator.apiKey}`, 'content-type': 'application/json', connection: 'close' };
  const answer = await fetch(emulator.url + path, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  return { status: answer.status, value: text === '' ? undefined : JSON.parse(text) };
}

/** Names of the organizations, newest first. */
export const names = async (emulator) => (await ask(emulator, 'GET', '/organizations')).value.data.map(({ name }) => name);

export const SEED = {
  organizations: [{ id: 'org_01ACME', name: 'Acme' }],
  users: [{ id: 'user_01ADA', email: 'ada@acme.com' }],
};
