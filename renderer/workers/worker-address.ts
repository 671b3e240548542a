/** Trusted addresses of our own workers: the page's policy allows no other script. */

/** The part of the Trusted Types API that is used; TypeScript's DOM library has none of it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): unknown;
  };
}

const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;

const policy = trustedTypes?.createPolicy('afterword', {
  createScriptURL(address) {
    if (new URL(address, document.baseURI).origin !== window.location.origin)
      throw new TypeError('Only scripts of this app may run as workers');
    return address;
  },
});

/** Starts a module worker from the address that `?worker&url` gives. */
export const startWorker = (address: string): Worker =>
  new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module' });
