#!/usr/bin/env bash
# The native library for Android's processors and its Kotlin bridge, in target/kotlin/android, where build.gradle.kts finds
# them. Needs cargo-ndk and the NDK (ANDROID_NDK_HOME), and takes the Rust targets from rustup. Not run yet: docs/platforms.md.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../../.." && pwd)
target=$root/target
out=$target/kotlin/android
cd "$root"
rm -rf "$out"
mkdir -p "$out/bridge" "$out/jniLibs"
library=(--package workos-kit-uniffi --lib --profile mobile --no-default-features --features phone)

# Devices with pages of 16 KB load a library only if its segments are aligned to them. The NDK does so from release 28 on; said
# here, it holds for older ones too.
export RUSTFLAGS="${RUSTFLAGS:-} -C link-arg=-Wl,-z,max-page-size=16384"
rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android
cargo ndk --platform 26 -t arm64-v8a -t armeabi-v7a -t x86_64 -o "$out/jniLibs" build "${library[@]}"

readelf=$(find "$ANDROID_NDK_HOME/toolchains/llvm/prebuilt" -name llvm-readelf | head -n 1)
for file in "$out"/jniLibs/{arm64-v8a,x86_64}/libworkos_kit_uniffi.so; do
  for alignment in $("$readelf" --program-headers --wide "$file" | awk '$1 == "LOAD" { print $NF }'); do
    if ((alignment < 16384)); then
      echo "$file is not aligned to pages of 16 KB" >&2
      exit 1
    fi
  done
done

# The bridge is read out of a library of this machine; it is the same for all platforms.
RUSTFLAGS= cargo xtask package --phone
cp -R "$target/phone/kotlin/." "$out/bridge"
