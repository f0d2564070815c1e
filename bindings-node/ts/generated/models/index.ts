// Generated from api/*.yaml with codegen/templates/typescript/models_index.ts.j2.
// Do not edit: change the data or the template, then run `cargo xtask generate`.

export type * from './admin_portal.js';
export type * from './agents.js';
export type * from './api_keys.js';
export type * from './audit_logs.js';
export type * from './authorization.js';
export type * from './client_api.js';
export type * from './connect.js';
export type * from './directory_sync.js';
export type * from './events.js';
export type * from './feature_flags.js';
export type * from './groups.js';
export type * from './multi_factor_auth.js';
export type * from './organization_domains.js';
export type * from './organization_membership.js';
export type * from './organizations.js';
export type * from './passwordless.js';
export type * from './pipes.js';
export type * from './platform_teams.js';
export type * from './radar.js';
export type * from './sso.js';
export type * from './user_management.js';
export type * from './vault.js';
export type * from './webhooks.js';
export type * from './widgets.js';
export type * from '../events.js';
