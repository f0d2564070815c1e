"""Identities for AI agents, and the verification of the tokens that agents present."""

from __future__ import annotations

from ._native import verify_agent_token
from ._values import Secret
from .generated.services import agents as _generated
from .session.tokens import AccessToken

__all__ = ["Agents", "AsyncAgents"]


class Agents(_generated.Agents):
    """Identities for AI agents, and the verification of the tokens that agents present."""

    def verify_access_token(self, token: str, *, audience: str | None = None) -> AccessToken:
        """Verifies the access token of an agent on this side. `audience` is the environment's client id unless the token is
        for a resource of its own. A registration that was revoked a moment ago is found out only when the token expires;
        `verify_unrevoked_access_token` asks. Raises what `user_management.verify_access_token` raises."""
        return AccessToken(self._waist.run(verify_agent_token(self._waist.native, _plain(token), audience, False)))

    def verify_unrevoked_access_token(self, token: str, *, audience: str | None = None) -> AccessToken:
        """The same, and asks the API whether the registration still stands (`POST /agents/credentials/validate`). Raises
        `SessionInvalidError` with code `token_revoked` if it does not."""
        return AccessToken(self._waist.run(verify_agent_token(self._waist.native, _plain(token), audience, True)))


class AsyncAgents(_generated.AsyncAgents):
    """Identities for AI agents, and the verification of the tokens that agents present."""

    async def verify_access_token(self, token: str, *, audience: str | None = None) -> AccessToken:
        """Verifies the access token of an agent, like `Agents.verify_access_token`."""
        return AccessToken(await self._waist.run(verify_agent_token(self._waist.native, _plain(token), audience, False)))

    async def verify_unrevoked_access_token(self, token: str, *, audience: str | None = None) -> AccessToken:
        """The same, and asks the API, like `Agents.verify_unrevoked_access_token`."""
        return AccessToken(await self._waist.run(verify_agent_token(self._waist.native, _plain(token), audience, True)))


def _plain(text: str) -> str:
    return text.expose() if isinstance(text, Secret) else text
