import { useState } from "react";
import { failureText, postJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";

/** Asks for the token and exchanges it for a cookie. */
export function LoginForm({ onDone }: { readonly onDone: () => void }) {
  const [token, setToken] = useState("");
  const [failure, setFailure] = useState<string>();

  return (
    <main className="page-note">
      <h1 className="page-title">{dictionary.login}</h1>
      <form
        className="login"
        onSubmit={(event) => {
          event.preventDefault();
          postJson("/api/login", { token }).then(onDone, (error: unknown) => setFailure(failureText(error)));
        }}
      >
        <p>{dictionary.loginWhy}</p>
        <label htmlFor="token">{dictionary.token}</label>
        <input
          id="token"
          type="password"
          autoComplete="current-password"
          required
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
        {failure !== undefined && (
          <p className="failure" role="alert">
            {failure}
          </p>
        )}
        <button type="submit" className="main-action">
          {dictionary.login}
        </button>
      </form>
    </main>
  );
}
