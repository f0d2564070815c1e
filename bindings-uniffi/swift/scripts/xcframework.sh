#!/usr/bin/env bash
# The native libraries for Apple's platforms, as WorkOSKitFFI.xcframework beside Package.swift: the library of a phone for iOS,
# and for macOS, on which servers are developed, that of a server. Runs on macOS with Xcode, and takes the Rust targets from
# rustup. Not run yet: docs/platforms.md.
set -euo pipefail
package=$(cd "$(dirname "$0")/.." && pwd)
root=$(cd "$package/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/swift/xcframework
cd "$root"
rm -rf "$out" "$package/WorkOSKitFFI.xcframework"

# library NAME PROFILE FLAGS TARGET...: one library with all processors of a platform.
library() {
  local name=$1 profile=$2 flags=$3 built=()
  shift 3
  for platform in "$@"; do
    rustup target add "$platform"
    # shellcheck disable=SC2086
    cargo rustc --package workos-kit-uniffi --lib --crate-type staticlib --profile "$profile" --target "$platform" $flags
    built+=("$target/$platform/$profile/libworkos_kit_uniffi.a")
  done
  mkdir -p "$out/$name"
  lipo -create "${built[@]}" -output "$out/$name/libworkos_kit_uniffi.a"
}

# bridge NAME FILE CONDITION FLAGS: what a library is called through, read out of one for this machine that still has its names.
bridge() {
  # shellcheck disable=SC2086
  cargo rustc --package workos-kit-uniffi --lib --crate-type cdylib $4
  cargo run --quiet --package workos-kit-uniffi-bindgen -- generate --language swift --no-format \
    --config bindings-uniffi/uniffi.toml "$target/debug/libworkos_kit_uniffi.dylib" --out-dir "$out/$1-bridge"
  mkdir -p "$package/Sources/WorkOSKitNative/generated" "$out/$1-headers"
  { echo "$3"; cat "$out/$1-bridge/WorkOSKitNative.swift"; echo "#endif"; } > "$package/Sources/WorkOSKitNative/generated/$2.swift"
  cp "$out/$1-bridge/WorkOSKitFFI.h" "$out/$1-headers/"
  printf 'module WorkOSKitFFI {\n    header "WorkOSKitFFI.h"\n    export *\n}\n' > "$out/$1-headers/module.modulemap"
}

phone="--no-default-features --features phone"
library phone mobile "$phone" aarch64-apple-ios
library simulator mobile "$phone" aarch64-apple-ios-sim x86_64-apple-ios
library server release "" aarch64-apple-darwin x86_64-apple-darwin
bridge phone Phone "#if WORKOSKIT_PHONE" "$phone"
bridge server Server "#if !WORKOSKIT_PHONE" ""

xcodebuild -create-xcframework \
  -library "$out/phone/libworkos_kit_uniffi.a" -headers "$out/phone-headers" \
  -library "$out/simulator/libworkos_kit_uniffi.a" -headers "$out/phone-headers" \
  -library "$out/server/libworkos_kit_uniffi.a" -headers "$out/server-headers" \
  -output "$package/WorkOSKitFFI.xcframework"
