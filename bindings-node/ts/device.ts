import { codec } from './codec.js';
import type { AuthenticateResponse, DeviceAuthorizationResponse } from './generated/models/index.js';
import type { NativeDevice } from './native.js';
import type { RequestOptions } from './options.js';
import { settled } from './tokens.js';

/** How a sign-in on a device ended. */
export type DeviceSignIn =
  /** The user signed in. */
  | { status: 'authenticated'; response: AuthenticateResponse }
  /** The user refused. */
  | { status: 'denied'; response?: undefined }
  /** The codes are over their time. */
  | { status: 'expired'; response?: undefined };

type Cancellable = Pick<RequestOptions, 'signal'>;

/** A sign-in on a device without a browser that has begun (RFC 8628). */
export class DeviceFlow {
  readonly #native: NativeDevice;
  /** The codes and the address to show to the user. */
  readonly authorization: DeviceAuthorizationResponse;
  /** How many milliseconds the server wants between two questions. */
  readonly interval: number;

  private constructor(device: NativeDevice, authorization: DeviceAuthorizationResponse, interval: number) {
    this.#native = device;
    this.authorization = authorization;
    this.interval = interval;
  }

  /** Begins a sign-in. Applications call `workos.userManagement.startDeviceFlow()`. */
  static async start(device: NativeDevice, { signal }: Cancellable = {}): Promise<DeviceFlow> {
    const text = await settled(signal, 'user_management.create_device_authorization', (cancellation) =>
      device.start(cancellation),
    );
    const { authorization, interval } = JSON.parse(text) as { authorization: unknown; interval: number };
    const decoded = codec('DeviceAuthorizationResponse').decode(authorization) as DeviceAuthorizationResponse;
    return new DeviceFlow(device, decoded, interval * 1000);
  }

  /**
   * Asks until the user has decided, with the pauses that the server wants, and until the codes are over their time at the
   * latest. Failures that may pass are waited out. A signal ends it.
   */
  async wait({ signal }: Cancellable = {}): Promise<DeviceSignIn> {
    const text = await settled(signal, 'user_management.authenticate_with_device_code', (cancellation) =>
      this.#native.wait(cancellation),
    );
    return outcome(text) as DeviceSignIn;
  }

  /** Asks once: undefined if the user has not decided yet. For applications with a loop of their own. */
  async poll({ signal }: Cancellable = {}): Promise<DeviceSignIn | undefined> {
    const text = await settled(signal, 'user_management.authenticate_with_device_code', (cancellation) =>
      this.#native.poll(cancellation),
    );
    return outcome(text);
  }
}

function outcome(text: string): DeviceSignIn | undefined {
  const { status, response } = JSON.parse(text) as { status: string; response?: unknown };
  switch (status) {
    case 'pending':
      return undefined;
    case 'authenticated':
      return { status, response: codec('AuthenticateResponse').decode(response) as AuthenticateResponse };
    default:
      return { status: status as 'denied' | 'expired' };
  }
}
