#!/usr/bin/env bash
# Finds, or makes, a Rust toolchain that can build for wasm32-unknown-unknown. Prints one line on standard output:
#   (an empty line)   the default toolchain can, use plain `cargo`
#   NAME              use `cargo +NAME`
#   /a/folder/bin     no rustup here: put this folder first in PATH
# Ways, in this order:
#   1. the default toolchain already has the target
#   2. a Debian that offers rustc-web: the standard library is compiled once, from Debian's own source package,
#      into a folder under the user's cache, and linked as a rustup toolchain
#   3. `rustup target add`
# Safe to run again and again; progress goes to standard error. Nothing under /usr changes except by apt-get.
#
#   MIN_RUST                the oldest rustc that will do (xtask sets it from Cargo.toml)
#   WASM_TOOLCHAIN_DIR      where the compiled standard library is kept
#   WASM_FORCE_DEBIAN=1     skip way 1, to try way 2
set -euo pipefail
NAME=${WASM_TOOLCHAIN_NAME:-debian-wasm}
CACHE=${WASM_TOOLCHAIN_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/debian-wasm-toolchain}
TARGET=wasm32-unknown-unknown

say() { echo "wasm toolchain: $*" >&2; }
has_std() { compgen -G "$1/libstd-*.rlib" >/dev/null; }
default_has_std() { has_std "$(rustc --print target-libdir --target $TARGET 2>/dev/null || echo /none)"; }
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# 1. ----------------------------------------------------------------------------------------------------------
if [ -z "${WASM_FORCE_DEBIAN:-}" ] && default_has_std; then
  echo
  exit 0
fi

# 2. ----------------------------------------------------------------------------------------------------------
debian() { [ -r /etc/os-release ] && grep -qx 'ID=debian' /etc/os-release && command -v apt-get >/dev/null; }
installed() { dpkg -s rustc-web cargo-web >/dev/null 2>&1 && [ -e /usr/lib/rustlib/src/rust/library/std/Cargo.toml ]; }
# The version apt would install; empty when it offers none.
offered() { apt-cache policy rustc-web 2>/dev/null | awk '/Candidate:/ && $2 != "(none)" { sub(/^[0-9]+:/, "", $2); print $2 }'; }
# The linker: Debian's lld of the same LLVM, else any, else rustup's own.
find_lld() {
  local candidate
  for candidate in /usr/bin/wasm-ld-22 /usr/bin/wasm-ld "$(rustc --print sysroot 2>/dev/null)"/lib/rustlib/*/bin/rust-lld; do
    [ -x "$candidate" ] && { echo "$candidate"; return; }
  done
  return 1
}

install_packages() {
  local need=()
  installed || need+=(rustc-web cargo-web rust-web-src)
  find_lld >/dev/null || need+=(lld-22)
  [ ${#need[@]} = 0 ] && return
  say "installing ${need[*]}"
  { as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${need[@]}"; } >&2
}

build_std() {
  local root=$1 host=$2 lld=$3
  rm -rf "$root"
  mkdir -p "$root/bin" "$root/lib/rustlib/$TARGET/lib" "$root/lib/rustlib/$host/bin" "$root/build/src"
  ln -s "/usr/lib/rustlib/$host/lib" "$root/lib/rustlib/$host/lib"
  ln -s /usr/lib/rustlib/src /usr/lib/rustlib/etc "$root/lib/rustlib/"
  # rustc looks for its wasm linker, `rust-lld`, in the sysroot
  ln -s "$lld" "$root/lib/rustlib/$host/bin/rust-lld"
  printf '#!/bin/sh\nexec /usr/bin/rustc --sysroot "%s" "$@"\n' "$root" >"$root/bin/rustc"
  printf '#!/bin/sh\nexec /usr/bin/rustdoc --sysroot "%s" "$@"\n' "$root" >"$root/bin/rustdoc"
  printf '#!/bin/sh\nexec /usr/bin/cargo "$@"\n' >"$root/bin/cargo"
  chmod +x "$root"/bin/*
  cat >"$root/build/Cargo.toml" <<'TOML'
[package]
name = "x"
version = "0.0.0"
edition = "2021"
[profile.release]
opt-level = 3
codegen-units = 1
debug = false
panic = "abort"
TOML
  echo >"$root/build/src/lib.rs"
  ( cd "$root/build"
    env -u RUSTC -u RUSTC_WRAPPER -u CARGO_ENCODED_RUSTFLAGS -u RUSTUP_TOOLCHAIN -u LD_LIBRARY_PATH PATH=/usr/bin:/bin \
      RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Cembed-bitcode=yes" CARGO_TARGET_DIR="$root/build/target" \
      /usr/bin/cargo build --release --target $TARGET -Zbuild-std=std,panic_abort,proc_macro,test ) >&2
  find "$root/build/target/$TARGET/release/deps" -name 'lib*.rlib' ! -name 'libx-*' \
    -exec cp {} "$root/lib/rustlib/$TARGET/lib/" \;
  rm -rf "$root/build"
  touch "$root/.done"
}

from_debian() {
  local version host root
  install_packages
  version=$(/usr/bin/rustc -vV | awk '/^release/{r=$2} /^commit-hash/{h=substr($2,1,9)} END{print r"-"h}')
  host=$(/usr/bin/rustc -vV | awk '/^host/{print $2}')
  root=$CACHE/$version
  mkdir -p "$CACHE"
  exec 9>"$CACHE/lock"
  flock 9 # two builds at once would spoil each other
  if ! { [ -e "$root/.done" ] && has_std "$root/lib/rustlib/$TARGET/lib"; }; then
    say "compiling the standard library once, into $root"
    build_std "$root" "$host" "$(find_lld)"
  fi
  if command -v rustup >/dev/null; then
    rustup toolchain link "$NAME" "$root" >/dev/null 2>&1 || true
    rustup run "$NAME" rustc --print target-libdir --target $TARGET >/dev/null
    echo "$NAME"
  else
    echo "$root/bin"
  fi
}

if debian; then
  installed || [ -n "$(offered)" ] || as_root apt-get update -q >&2 || true
  if installed; then have=$(/usr/bin/rustc -V | awk '{print $2}'); else have=$(offered); fi
  if [ -n "$have" ] && at_least "${MIN_RUST:-0}" "$have"; then
    from_debian
    exit 0
  fi
fi

# 3. ----------------------------------------------------------------------------------------------------------
if command -v rustup >/dev/null; then
  say "rustup target add $TARGET"
  rustup target add $TARGET >&2
  default_has_std && { echo; exit 0; }
fi
say "no way found to build for $TARGET on this machine"
exit 1
