// What runtimes without machine code get, where a WebAssembly build of the same core will be one day.
'use strict';

throw new Error(
  'workos-kit has no build for this runtime yet. On a server, run this code in Node: in Next.js, ' +
    "`export const runtime = 'nodejs'` on the route and `serverExternalPackages: ['workos-kit']` in next.config. " +
    'In a browser it must not run at all, because the API key would be public: call it from your server.',
);
