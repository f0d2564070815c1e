// A real OpenID Connect provider for tests. Arguments: redirect URIs. It says its address on the first line and ends
// when its standard input does.
//
// Nobody has to type: who signs in is the person of `login_hint`. `denied@…` is refused by the provider.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const redirectUris = process.argv.slice(2);
const people = {
  'ada@acme.com': { given_name: 'Ada', family_name: 'Lovelace', name: 'Ada Lovelace', groups: ['eng', 'ops'] },
  'nameless@acme.com': {},
};

const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${server.address().port}`;

const client = { client_secret: 's3cret/+=%', redirect_uris: redirectUris, grant_types: ['authorization_code'] };
const provider = new Provider(issuer, {
  clients: [
    { ...client, client_id: 'basic' },
    { ...client, client_id: 'post', token_endpoint_auth_method: 'client_secret_post' },
  ],
  claims: {
    openid: ['sub', 'groups'],
    email: ['email', 'email_verified'],
    profile: ['given_name', 'family_name', 'name'],
  },
  cookies: { keys: ['for tests only'] },
  features: { devInteractions: { enabled: false } },
  pkce: { required: () => true },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  async findAccount(_, id) {
    const email = id.slice('sub|'.length);
    return { accountId: id, claims: () => ({ sub: id, email, email_verified: true, ...people[email] }) };
  },
  // Everything that a client asks for is granted.
  async loadExistingGrant(context) {
    const grant = new context.oidc.provider.Grant({
      clientId: context.oidc.client.clientId,
      accountId: context.oidc.session.accountId,
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

const serve = provider.callback();
server.on('request', async (request, response) => {
  if (!request.url.startsWith('/interaction/')) return serve(request, response);
  const { params } = await provider.interactionDetails(request, response);
  const hint = params.login_hint ?? 'ada@acme.com';
  const result = hint.startsWith('denied@')
    ? { error: 'access_denied', error_description: 'Not today' }
    : { login: { accountId: `sub|${hint}` } };
  return provider.interactionFinished(request, response, result);
});

console.log(issuer);
process.stdin.resume().on('end', () => process.exit());
