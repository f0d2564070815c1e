declare module '#native' {
  const load: () => import('./native.js').Native;
  export default load;
}
