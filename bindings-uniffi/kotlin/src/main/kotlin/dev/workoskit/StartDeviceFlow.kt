package dev.workoskit

import dev.workoskit.app.DeviceFlow
import dev.workoskit.services.UserManagement

/**
 * Begins a sign-in on a device without a browser (`POST /user_management/authorize/device`), and gives it with the codes to
 * show. A program on its user's machine takes that of `PublicClient`, which needs no API key.
 *
 * @throws WorkOSException if the call fails.
 */
public suspend fun UserManagement.startDeviceFlow(): DeviceFlow =
    DeviceFlow(native { waist.native.startDeviceFlow(null) })
