// Loads the Node-API module of this platform: native/<platform>-<arch>.node, and on Linux -musl where that does not load.
'use strict';

const { platform, arch } = process;
const names = platform === 'linux' ? [`${platform}-${arch}`, `${platform}-${arch}-musl`] : [`${platform}-${arch}`];

function load() {
  const causes = [];
  for (const name of names) {
    try {
      return require(`./${name}.node`);
    } catch (cause) {
      causes.push(cause);
    }
  }
  const isMissing = causes.every((cause) => cause?.code === 'MODULE_NOT_FOUND');
  const message = isMissing
    ? `workos-kit has no native module for ${names.join(' or ')}`
    : `the native module of workos-kit could not be loaded: ${causes.map((cause) => cause?.message).join('; ')}`;
  const advice = 'Bundlers must leave workos-kit external.';
  throw new Error(`${message} (Node ${process.version}). ${advice}`, { cause: causes[0] });
}

module.exports = load;
