declare module '#native' {
  const native: import('./native.js').Native;
  export default native;
}
