/** How wrangler hands over a .wasm file: compiled, as Workers compile nothing at run time. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
