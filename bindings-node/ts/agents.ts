import { Agents as Generated } from './generated/services/agents.js';
import type { RequestOptions } from './options.js';
import { AccessToken, settled } from './tokens.js';

/** How an agent's token is checked. */
export interface AgentTokenOptions extends Pick<RequestOptions, 'signal'> {
  /** Audience of the token: the client id if absent. A resource of its own names itself here. */
  audience?: string;
}

/** Identities for AI agents, and the verification of the tokens that agents present. */
export class Agents extends Generated {
  /**
   * Verifies the access token of an agent on this side. The subject of the token is the agent's registration. Nothing is
   * sent once the keys are there, so a registration that was revoked is found out only when the token expires;
   * {@link verifyUnrevokedAccessToken} asks. Errors as in `userManagement.verifyAccessToken`.
   */
  verifyAccessToken(token: string, options?: AgentTokenOptions): Promise<AccessToken> {
    return this.#verify(token, options, false);
  }

  /**
   * The same, and asks the API whether the registration still stands (`POST /agents/credentials/validate`). Fails with kind
   * `session_invalid` and code `token_revoked` if it does not.
   */
  verifyUnrevokedAccessToken(token: string, options?: AgentTokenOptions): Promise<AccessToken> {
    return this.#verify(token, options, true);
  }

  async #verify(token: string, { audience, signal }: AgentTokenOptions = {}, unrevoked: boolean): Promise<AccessToken> {
    const claims = await settled(signal, 'agents.validate_credential', (cancellation) =>
      this.waist.native.verifyAgentToken(String(token), audience, unrevoked, cancellation),
    );
    return new AccessToken(claims);
  }
}
