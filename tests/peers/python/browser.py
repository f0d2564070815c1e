"""A browser of sorts: keeps cookies, follows redirects on this machine, fills in a form, stops at the callback."""

import html
import re
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar


class _StopAtRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Browser:
    def __init__(self, callback: str):
        self.callback = callback
        # Both are on this machine, where a proxy could not reach them.
        handlers = [urllib.request.ProxyHandler({}), _StopAtRedirect]
        self._opener = urllib.request.build_opener(*handlers, urllib.request.HTTPCookieProcessor(CookieJar()))

    def open(self, url: str, data: dict | None = None) -> tuple[str, str]:
        """The address where the redirects end, and the page there; no page at the callback."""
        for _ in range(20):
            body = urllib.parse.urlencode(data).encode() if data is not None else None
            try:
                with self._opener.open(url, body) as answer:
                    return url, answer.read().decode()
            except urllib.error.HTTPError as answer:
                if answer.code not in (302, 303):
                    raise
                url, data = urllib.parse.urljoin(url, answer.headers["location"]), None
                if url.startswith(self.callback):
                    return url, ""
        raise AssertionError(f"redirects without end at {url}")

    def sign_in_as(self, authorization_url: str, email: str) -> dict[str, str]:
        """Presses the button of a person on the identity provider's page; gives the callback's parameters."""
        url, page = self.open(authorization_url)
        for action, form in re.findall(r'<form[^>]*action="([^"]*)"[^>]*>(.*?)</form>', page, re.S):
            for attributes in re.findall(r"<button([^>]*)>", form):
                if f'data-testid="user:{email}"' in attributes:
                    pressed = {name: re.search(f'{name}="([^"]*)"', attributes)[1] for name in ("name", "value")}
                    target = urllib.parse.urljoin(url, html.unescape(action))
                    callback, _ = self.open(target, {pressed["name"]: html.unescape(pressed["value"])})
                    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(callback).query))
        raise AssertionError(f"no button for {email} on {page}")
