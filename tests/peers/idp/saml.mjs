// A real SAML 2.0 identity provider for tests. Arguments: private key and certificate (DER). It says its address on the
// first line and ends when its standard input does.
//
// `/sso` takes requests by redirect, and `/unsolicited?acs=…&audience=…` starts a sign-in itself; both answer with the
// form that a browser would post. What the response says is set for the next one by `/next?…`: `name`, `audience`,
// `recipient`, `destination`, `lifetime`, `sign` (assertion, response, both, nothing), `algorithm`, `status`.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import samlp from 'samlp';

const [keyFile, certificateFile] = process.argv.slice(2);
const key = createPrivateKey({ key: readFileSync(keyFile), format: 'der', type: 'pkcs8' });
const keyPem = key.export({ format: 'pem', type: 'pkcs8' });
const certificate = new X509Certificate(readFileSync(certificateFile)).toString();

let next = {};
const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const address = `http://127.0.0.1:${server.address().port}`;
const issuer = `${address}/metadata`;

const metadata = () =>
  `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${issuer}">` +
  '<md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol" WantAuthnRequestsSigned="false">' +
  '<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>' +
  `<ds:X509Certificate>${certificate.replace(/-----[^-]+-----|\s/g, '')}</ds:X509Certificate>` +
  '</ds:X509Data></ds:KeyInfo></md:KeyDescriptor>' +
  `<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${address}/sso"/>` +
  '</md:IDPSSODescriptor></md:EntityDescriptor>';

function answer(request, response, acs, audience) {
  const set = next;
  next = {};
  const sign = set.sign ?? 'assertion';
  const options = {
    issuer,
    key: keyPem,
    cert: certificate,
    audience: set.audience ?? audience,
    recipient: set.recipient ?? acs,
    destination: set.destination ?? acs,
    lifetimeInSeconds: Number(set.lifetime ?? 300),
    signAssertion: sign === 'assertion' || sign === 'both',
    signResponse: sign === 'response' || sign === 'both',
    signatureAlgorithm: set.algorithm ?? 'rsa-sha256',
    digestAlgorithm: (set.algorithm ?? 'rsa-sha256').replace('rsa-', ''),
    getPostURL: (...parameters) => parameters.at(-1)(null, acs),
    getUserFromRequest: () => ({
      id: set.name ?? 'ada@acme.com',
      emails: [{ value: 'ada@acme.com' }],
      displayName: 'Ada Lovelace',
      name: { givenName: 'Ada', familyName: 'Lovelace' },
    }),
  };
  const send = (token) => {
    const fields = { SAMLResponse: token.toString('base64'), RelayState: request.query.RelayState };
    const inputs = Object.entries(fields).filter(([, value]) => value);
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Identity provider</title><form method="post" action="${acs}">` +
        inputs.map(([name, value]) => `<input type="hidden" name="${name}" value="${value}" data-testid="${name}">`).join('') +
        '<button data-testid="post">Go on</button></form>',
    );
  };
  const failed = (error) => {
    response.statusCode = 500;
    response.end(String(error.stack));
  };
  if (set.status) {
    const error = { code: 'urn:oasis:names:tc:SAML:2.0:status:Responder', description: set.status };
    response.send = (page) => {
      const token = /name="SAMLResponse"\s+value="([^"]+)"/.exec(page)[1];
      send(Buffer.from(token, 'base64'));
    };
    response.set = (name, value) => response.setHeader(name, value);
    return samlp.sendError({ ...options, error, RelayState: request.query.RelayState })(request, response, failed);
  }
  return samlp.auth({ ...options, responseHandler: send })(request, response, failed);
}

server.on('request', (request, response) => {
  const url = new URL(request.url, address);
  request.query = Object.fromEntries(url.searchParams);
  if (url.pathname === '/metadata') return response.end(metadata());
  if (url.pathname === '/certificate') return response.end(certificate);
  if (url.pathname === '/next') {
    next = request.query;
    return response.end();
  }
  if (url.pathname === '/sso') {
    return samlp.parseRequest(request, (error, parsed) => {
      if (error) {
        response.statusCode = 400;
        return response.end(String(error));
      }
      return answer(request, response, parsed.assertionConsumerServiceURL, parsed.issuer);
    });
  }
  return answer(request, response, url.searchParams.get('acs'), url.searchParams.get('audience'));
});

console.log(address);
process.stdin.resume().on('end', () => process.exit());
