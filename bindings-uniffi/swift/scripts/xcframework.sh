#!/usr/bin/env bash
# The native library for Apple's platforms, as WorkOSKitFFI.xcframework beside Package.swift. Runs on macOS with Xcode, and
# takes the Rust targets from rustup. Not run yet: docs/platforms.md.
#
#   xcframework.sh [PROFILE]      release (the default), or mobile: the smaller library of a phone, which the sources of the
#                                 package do not compile against as long as they hold the helpers of servers
set -euo pipefail
profile=${1:-release}
package=$(cd "$(dirname "$0")/.." && pwd)
root=$(cd "$package/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/swift/xcframework
cd "$root"
rm -rf "$out" "$package/WorkOSKitFFI.xcframework"
mkdir -p "$out/headers"

features=()
if [ "$profile" = mobile ]; then
  features=(--no-default-features --features phone)
fi
for platform in aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios aarch64-apple-darwin x86_64-apple-darwin; do
  rustup target add "$platform"
  cargo build --package workos-kit-uniffi --profile "$profile" --target "$platform" ${features[@]+"${features[@]}"}
done

# One library for each platform, with all of its processors.
library() { echo "$target/$1/$profile/libworkos_kit_uniffi.a"; }
mkdir -p "$out/simulator" "$out/macos"
lipo -create "$(library aarch64-apple-ios-sim)" "$(library x86_64-apple-ios)" -output "$out/simulator/libworkos_kit_uniffi.a"
lipo -create "$(library aarch64-apple-darwin)" "$(library x86_64-apple-darwin)" -output "$out/macos/libworkos_kit_uniffi.a"

# The bridge is the same for all platforms. It is read out of a library of this machine that is not stripped of its names.
cargo build --package workos-kit-uniffi ${features[@]+"${features[@]}"}
cargo run --quiet --package workos-kit-uniffi-bindgen -- generate --language swift --no-format \
  --config bindings-uniffi/uniffi.toml "$target/debug/libworkos_kit_uniffi.dylib" --out-dir "$out/bridge"
mkdir -p "$package/Sources/WorkOSKitNative/generated"
cp "$out/bridge/WorkOSKitNative.swift" "$package/Sources/WorkOSKitNative/generated/"
cp "$out/bridge/WorkOSKitFFI.h" "$out/headers/"
cat > "$out/headers/module.modulemap" << 'MAP'
module WorkOSKitFFI {
    header "WorkOSKitFFI.h"
    export *
}
MAP

xcodebuild -create-xcframework \
  -library "$(library aarch64-apple-ios)" -headers "$out/headers" \
  -library "$out/simulator/libworkos_kit_uniffi.a" -headers "$out/headers" \
  -library "$out/macos/libworkos_kit_uniffi.a" -headers "$out/headers" \
  -output "$package/WorkOSKitFFI.xcframework"
