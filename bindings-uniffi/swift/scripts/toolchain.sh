#!/usr/bin/env bash
# Swift on Debian, which has it from release 13 (trixie) on: a Debian 13 in a folder of its own, so that the system itself
# stays as it is. Needs root; does nothing if it is there already. `cargo xtask setup swift` runs this.
#
#   toolchain.sh FOLDER                      makes the folder, and FOLDER/run.sh in it
#   FOLDER/run.sh [-b FOLDER]... PROGRAM …   runs a program in it; each folder after -b is there under the same path
#
# About 590 MB are downloaded and 2.6 GB stored. Mirror, proxies and certificates are those of the system's apt.
set -euo pipefail
folder=$1
release=trixie

mirror=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' | awk '$2 == "main" { print $1; exit }')
[ -n "$mirror" ] || { echo "apt knows no mirror of Debian" >&2; exit 1; }

if [ ! -e "$folder/.base" ]; then
  if ! command -v debootstrap > /dev/null; then
    apt-get update --quiet
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends debootstrap
  fi
  mkdir -p "$folder"
  eval "$(apt-config shell proxy Acquire::http::Proxy secure_proxy Acquire::https::Proxy)"
  http_proxy=${proxy:-${http_proxy:-}} https_proxy=${secure_proxy:-${https_proxy:-}} \
    debootstrap --variant=minbase --include=ca-certificates \
    --keyring=/usr/share/keyrings/debian-archive-keyring.gpg "$release" "$folder" "$mirror"
  touch "$folder/.base"
fi

apt-config dump | grep -E '^Acquire::(http|https)::Proxy' > "$folder/etc/apt/apt.conf.d/90proxy" || true
cp -f /etc/resolv.conf "$folder/etc/resolv.conf" 2> /dev/null || true
cp -f /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/ca-certificates.crt" 2> /dev/null || true

# The mounts are in a namespace of their own and end with the program. The compiler finds its libraries through /proc.
cat > "$folder/run.sh" << 'RUN'
#!/usr/bin/env bash
set -euo pipefail
export SWIFT_ROOT=$(cd "$(dirname "$0")" && pwd -P) SWIFT_FOLDER=$PWD
binds=()
while [ "${1:-}" = -b ]; do
  binds+=("$(realpath "$2")")
  shift 2
done
exec unshare --mount --propagation private -- bash -c '
  set -e
  count=$1
  shift
  mount -t proc proc "$SWIFT_ROOT/proc"
  mount --rbind /dev "$SWIFT_ROOT/dev"
  while [ "$count" -gt 0 ]; do
    mkdir -p "$SWIFT_ROOT$1"
    mount --bind "$1" "$SWIFT_ROOT$1"
    shift
    count=$((count - 1))
  done
  [ -d "$SWIFT_ROOT$SWIFT_FOLDER" ] || SWIFT_FOLDER=/
  export HOME=/root PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8
  exec chroot "$SWIFT_ROOT" /bin/sh -c "cd \"\$SWIFT_FOLDER\" && exec \"\$@\"" sh "$@"
' bash "${#binds[@]}" ${binds[@]+"${binds[@]}"} "$@"
RUN
chmod +x "$folder/run.sh"

if [ ! -e "$folder/.swift" ]; then
  # Linking needs the C and C++ libraries, which the compiler's package does not ask for.
  DEBIAN_FRONTEND=noninteractive "$folder/run.sh" sh -ec '
    apt-get update --quiet
    # A folder that can be made again needs no disk that is in step after every file.
    apt-get install --yes --quiet --no-install-recommends -o Dpkg::Options::=--force-unsafe-io \
      swiftlang libc6-dev libstdc++-14-dev
    apt-get clean
    rm -rf /var/lib/apt/lists/*'
  touch "$folder/.swift"
fi
"$folder/run.sh" swiftc --version
