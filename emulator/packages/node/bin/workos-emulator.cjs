#!/usr/bin/env node
// The program, with the arguments, the terminal and the exit status of this process.
'use strict';

const { spawn } = require('node:child_process');
const { constants } = require('node:os');

const { program } = require('../dist/index.cjs');

let file;
try {
  file = program();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const child = spawn(file, process.argv.slice(2), { stdio: 'inherit' });
// A terminal sends Ctrl-C to both; what is sent to this process alone is passed on. Either way the program decides.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill('SIGTERM'));
}
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
