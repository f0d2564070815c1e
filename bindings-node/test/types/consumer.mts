// What an application in TypeScript writes; it has to compile with `--strict`.
import { PageRequest, WebhookVerifier, WorkOS, WorkOSError, decodeEvent } from 'workos-kit';
import type { ConnectionType, Event, Organization, Page, ResponseMetadata, UnknownEvent, User, organizations, sso } from 'workos-kit';

const workos = new WorkOS(process.env['WORKOS_API_KEY']);
const withOptions: WorkOS = new WorkOS({ apiKey: 'sk', clientId: 'client', timeout: 5 });

export async function calls(): Promise<void> {
  const organization: Organization = await workos.organizations.getOrganization('org_01', { timeout: 1000 });
  const params: organizations.CreateOrganizationParams = { name: organization.name, externalId: null };
  await workos.organizations.createOrganization(params, { signal: AbortSignal.timeout(5) });
  const connection = await workos.sso.createConnection({ organizationId: 'org_01', connectionType: 'SAML', name: 'Foo' });
  const type: ConnectionType = connection.connectionType;
  if (type === 'OktaSAML' || type === 'anything else') {
    const created: string = connection.createdAt;
    console.log(created);
  }
  const request: PageRequest<User> = workos.userManagement.listUsers();
  const page: Page<User> = await request;
  console.log(page.data[0]?.firstName, page.listMetadata.after satisfies string | null);
  for await (const user of workos.userManagement.listUsers({ limit: 5, order: 'asc' })) {
    console.log(user.email satisfies string, user.firstName satisfies string | null);
  }
  // @ts-expect-error a name is needed
  await workos.organizations.createOrganization({});
  // @ts-expect-error a typing error
  await workos.organizations.listOrganizations({ domain: ['foo'] });
  await workos.userManagement.createUser({ email: 'a@example.com', password: 'x' });
  // @ts-expect-error a password or its hash, not both
  await workos.userManagement.createUser({ email: 'a@example.com', password: 'x', passwordHash: 'y', passwordHashType: 'bcrypt' });
  await workos.organizations.updateOrganization({ organization: 'org_01', name: 'Foo' });
  await workos.organizations.updateOrganization('org_01', { name: 'Foo' }, { timeout: 5 });
  // @ts-expect-error one of the two names, not both
  await workos.organizations.updateOrganization({ id: 'org_01', organization: 'org_01' });
  // @ts-expect-error one of the two names is needed
  await workos.organizations.updateOrganization({ name: 'Foo' });
  await workos.authorization.updateOrganizationRole('org_01', 'admin', { name: 'Administrators' });
  // @ts-expect-error the slug is missing
  await workos.authorization.getOrganizationRole('org_01');
  await workos.userManagement.createOrganizationMembership({ userId: 'user_01', organizationId: 'org_01' });
  await workos.connect.createOAuthApplication('App', true, null, ['openid']);
  await workos.connect.getApplication({ id: 'app_01' });
  let response: ResponseMetadata | undefined;
  await workos.organizations.getOrganization('org_01', { onResponse: (it) => (response = it) });
  console.log(response?.headers['date'] satisfies string | undefined);
  const url: string = workos.sso.getAuthorizationUrl({ redirectUri: 'https://example.com', provider: 'GoogleOAuth' } satisfies sso.GetAuthorizationUrlParams);
  console.log(url, withOptions);
}

export function events(event: Event): void {
  switch (event.event) {
    case 'user.created':
      console.log(event.data.email satisfies string);
      break;
    case 'dsync.user.created':
      console.log(event.data.directoryId satisfies string);
      break;
    default: {
      const unknown = event as UnknownEvent;
      console.log(unknown.event satisfies string, unknown.data satisfies unknown);
    }
  }
}

export function webhooks(body: Uint8Array): void {
  try {
    events(workos.webhooks.constructEvent({ payload: body, sigHeader: 't=1', secret: ['a', 'b'] }));
    new WebhookVerifier('a').verify(body, undefined);
    console.log(decodeEvent(body).rawData satisfies string);
    // @ts-expect-error a parsed body cannot be verified
    workos.webhooks.constructEvent({ payload: { id: 1 }, sigHeader: '', secret: '' });
  } catch (error) {
    if (error instanceof WorkOSError) {
      console.log(error.kind === 'signature_mismatch', error.retryAfter satisfies number | undefined);
    }
  }
}
