// A browser of sorts: keeps cookies, follows redirects on this machine, presses a button, stops at the callback.

const unescape = (text) => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

export class Browser {
  #callback;
  #cookies = new Map();

  constructor(callback) {
    this.#callback = callback;
  }

  /** Chooses a person on the identity provider's page; gives the URL of the callback. */
  signInAs(authorizationUrl, email) {
    return this.#press(authorizationUrl, `user:${email}`);
  }

  /** Denies access on the identity provider's page; gives the URL of the callback. */
  deny(authorizationUrl) {
    return this.#press(authorizationUrl, 'deny');
  }

  async #open(url, body) {
    for (let hops = 0; hops < 20; hops += 1) {
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, { method: body ? 'POST' : 'GET', body, redirect: 'manual', headers: cookie ? { cookie } : {} });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
        this.#cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      if (location === null) {
        return { url, page: await answer.text() };
      }
      url = new URL(location, url).href;
      body = undefined;
      if (url.startsWith(this.#callback)) {
        return { url, page: '' };
      }
    }
    throw new Error(`redirects without end at ${url}`);
  }

  async #press(pageUrl, testId) {
    const { url, page } = await this.#open(pageUrl);
    for (const [, action, form] of page.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)) {
      for (const [, button] of form.matchAll(/<button([^>]*)>/g)) {
        const attributes = Object.fromEntries([...button.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescape(value)]));
        if (attributes['data-testid'] === testId) {
          const body = new URLSearchParams(attributes.name ? [[attributes.name, attributes.value]] : []);
          return (await this.#open(new URL(unescape(action), url).href, body)).url;
        }
      }
    }
    throw new Error(`there is no button ${testId} at ${url}`);
  }
}
