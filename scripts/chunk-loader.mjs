/**
 * Runs chunks out of classic scripts: Chromium keeps what it compiled of these between two starts, and of module
 * scripts nothing. The function stands on its own; its text goes into the page.
 */

/**
 * `scripts`: the file beside this one that brings a chunk; `imports`: what each chunk imports; `polyfills`:
 * name of a global → chunk that brings it; `entries`: chunks to begin with, whose files the page has tags for.
 */
export function loadChunks({ scripts, imports, polyfills, entries }) {
  const here = document.currentScript.src;
  const addressOf = (file) => new URL(file, here).href;
  const policy = globalThis.trustedTypes?.createPolicy('afterword-chunks', {
    createScriptURL(address) {
      if (Object.values(scripts).some((file) => addressOf(file) === address)) return address;
      throw new TypeError('Only chunks of this app may run');
    },
  });

  /** Files on their way or here. */
  const files = new Map();
  const bodies = {};
  const modules = {};

  const expect = (file) => {
    const arrival = {};
    arrival.promise = new Promise((resolve, reject) => Object.assign(arrival, { resolve, reject }));
    files.set(file, arrival);
    return arrival;
  };

  const fetch = (file) => {
    const { promise, reject } = expect(file);
    const script = document.createElement('script');
    const address = addressOf(file);
    script.src = policy?.createScriptURL(address) ?? address;
    script.onerror = () => {
      files.delete(file);
      script.remove();
      reject(new TypeError(`Failed to fetch ${address}`));
    };
    document.head.append(script);
    return promise;
  };

  const withImports = (name, found = new Set()) => {
    if (found.has(name)) return found;
    found.add(name);
    for (const other of imports[name]) withImports(other, found);
    return found;
  };

  /** Like a static import: a chunk runs once, when the first that imports it does. */
  const need = (name) => {
    if (!(name in modules)) {
      modules[name] = {};
      bodies[name](modules[name], need, load, addressOf(scripts[name]));
    }
    return modules[name];
  };

  /** Like `import()`. */
  const load = async (name) => {
    const wanted = new Set([...withImports(name)].map((one) => scripts[one]));
    await Promise.all([...wanted].map((file) => files.get(file)?.promise ?? fetch(file)));
    return need(name);
  };

  /** Each file calls it once with what it brings. */
  globalThis.afterwordChunks = (file, brought) => {
    Object.assign(bodies, brought);
    files.get(file).resolve();
  };

  for (const name of entries) expect(scripts[name]);
  const missing = Object.keys(polyfills).filter((name) => !(name in globalThis));
  const complete = Promise.all(missing.map((name) => load(polyfills[name])));
  for (const name of entries) complete.then(() => load(name));
}
