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

    def sign_in_as(self, authorization_url: str, email: str) -> str:
        """Chooses a person on the identity provider's page; gives the URL of the callback."""
        return self._press(authorization_url, f"user:{email}")

    def deny(self, authorization_url: str) -> str:
        """Denies access on the identity provider's page; gives the URL of the callback."""
        return self._press(authorization_url, "deny")

    def _press(self, page_url: str, test_id: str) -> str:
        url, page = self.open(page_url)
        for action, form in re.findall(r'<form[^>]*action="([^"]*)"[^>]*>(.*?)</form>', page, re.S):
            for button in re.findall(r"<button([^>]*)>", form):
                attributes = {name: html.unescape(value) for name, value in re.findall(r'([\w-]+)="([^"]*)"', button)}
                if attributes.get("data-testid") == test_id:
                    fields = {attributes["name"]: attributes["value"]} if "name" in attributes else {}
                    return self.open(urllib.parse.urljoin(url, html.unescape(action)), fields)[0]
        raise AssertionError(f"there is no button {test_id} on {page}")
