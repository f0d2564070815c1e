// Webhook deliveries as directory sync sends them: a user whose raw attributes are what a SCIM identity provider keeps.
import { createHmac } from 'node:crypto';

const at = '2026-01-15T12:00:00.000Z';

/** Deliveries in three sizes: body, and functions that give the header, a forged one and those of svix. */
export function deliveries(secret, svix) {
  const sizes = { '1 KB': 1000, '10 KB': 10_000, '200 KB': 200_000 };
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, delivery(size, secret, svix)]));
}

function delivery(size, secret, svix) {
  const event = { id: 'event_01HXYZ', event: 'dsync.user.created', data: directoryUser(), created_at: at };
  const raw = event.data.raw_attributes;
  if (size > 2000) {
    Object.assign(raw, scim);
    while (JSON.stringify(event).length < size) {
      raw.groups.push(membership(raw.groups.length));
    }
  }
  const body = Buffer.from(JSON.stringify(event));
  const sign = (key) => {
    const now = Date.now();
    return `t=${now}, v1=${createHmac('sha256', key).update(`${now}.`).update(body).digest('hex')}`;
  };
  const signForSvix = () => {
    const now = new Date();
    return {
      'svix-id': 'msg_1',
      'svix-timestamp': String(Math.floor(now / 1000)),
      'svix-signature': svix.sign('msg_1', now, String(body)),
    };
  };
  return { body, headers: fresh(() => sign(secret)), forged: fresh(() => sign('another')), svixHeaders: fresh(signForSvix) };
}

/** What is young enough whenever it is asked for: all packages refuse what was signed minutes ago. */
function fresh(make) {
  let [made, since] = [undefined, -Infinity];
  return () => {
    if (performance.now() - since > 60_000) {
      [made, since] = [make(), performance.now()];
    }
    return made;
  };
}

function directoryUser() {
  return {
    object: 'directory_user', id: 'directory_user_01HXYZ', directory_id: 'directory_01HXYZ', organization_id: 'org_01HXYZ',
    idp_id: '00u1a2b3', email: 'zoe.muller@example.com', first_name: 'Zoë', last_name: 'Müller', job_title: 'Engineer',
    username: 'zoe.muller@example.com', state: 'active', emails: [{ primary: true, type: 'work', value: 'zoe.muller@example.com' }],
    groups: [], role: { slug: 'member' }, roles: [{ slug: 'member' }],
    custom_attributes: { department_name: 'Research', manager_email: 'ada@example.com' },
    raw_attributes: { userName: 'zoe.muller@example.com', active: true, name: { givenName: 'Zoë', familyName: 'Müller' } },
    created_at: at, updated_at: at,
  };
}

const scim = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
  externalId: '00u1a2b3', displayName: 'Zoë Müller', title: 'Engineer', preferredLanguage: 'de-DE', timezone: 'Europe/Berlin',
  emails: [{ value: 'zoe.muller@example.com', type: 'work', primary: true }, { value: 'zoe@example.org', type: 'home', primary: false }],
  phoneNumbers: [{ value: '+49 30 901820', type: 'work' }],
  addresses: [{ type: 'work', streetAddress: 'Straße des 17. Juni 135', locality: 'Berlin', postalCode: '10623', country: 'DE', primary: true }],
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
    employeeNumber: 'E-10293', costCenter: '4130', organization: 'Foo Corp', division: 'R&D', department: 'Research',
    manager: { value: '26118915', $ref: '../Users/26118915', displayName: 'Ada Lovelace' },
  },
  meta: { resourceType: 'User', created: at, lastModified: at, version: 'W/"a330bc54f0671c9"', location: 'https://idp.example.com/scim/v2/Users/00u1a2b3' },
  groups: [],
};

function membership(number) {
  const value = `00g${String(number).padStart(8, '0')}`;
  return { value, $ref: `https://idp.example.com/scim/v2/Groups/${value}`, display: `Team ${number} – Zürich`, type: 'direct', active: number % 7 !== 0, position: number };
}
