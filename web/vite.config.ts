import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the page into `web/dist`; nothing is inlined, because the content security policy allows files of our own only. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2023",
  },
  server: { proxy: { "/api": "http://127.0.0.1:8787" } },
});
