# What the commands in this folder need, each checked with one sentence. Sourced, not run.

refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Sets $java to the JDK's java, version 17 or newer.
check_jdk() {
  local tool=java
  if [ -n "${JAVA_HOME:-}" ]; then
    tool="$JAVA_HOME/bin/java"
    [ -x "$tool" ] || refuse "JAVA_HOME is $JAVA_HOME, where there is no JDK: set it to a JDK 17 or newer, or unset it."
  fi
  java=$(command -v "$tool") || refuse "No JDK was found: install a JDK 17 or newer and put it on the PATH."
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.specification\.version = \(1\.\)\{0,1\}\([0-9]*\).*/\2/p') || true
  [ -n "$version" ] || refuse "$java does not tell its version: install a JDK 17 or newer."
  [ "$version" -ge 17 ] || refuse "$java is version $version: a JDK 17 or newer is needed."
  # A mere runtime cannot build; Debian's "java" may be a link into a runtime whose JDK is elsewhere.
  [ -x "$(dirname "$(readlink -f "$java")")/javac" ] || command -v javac >/dev/null ||
    refuse "$java has no compiler beside it: install a JDK 17 or newer, not only a runtime."
}

check_maven() {
  command -v mvn >/dev/null || refuse "No Maven was found: install Maven 3.8 or newer and put it on the PATH."
  local version major minor
  version=$(mvn -B --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | head -1) || true
  [ -n "$version" ] || refuse "mvn does not tell its version: install Maven 3.8 or newer."
  major=${version%%.*}
  minor=${version#*.}
  [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 8 ]; } ||
    refuse "Maven is version $version: 3.8 or newer is needed."
}

# Runs a command as root, or returns 1 where that takes a password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@" </dev/null; fi
}

may_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

# Another installation may be running: waits for its lock, five minutes at most.
install_packages() {
  local attempt
  for attempt in 1 2 3 4 5 6; do
    as_root apt-get -q -o DPkg::Lock::Timeout=300 -o APT::Update::Error-Mode=any update >/dev/null && break
    [ "$attempt" -lt 6 ] || return 1
    sleep 10
  done
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "$@" >/dev/null
}

# A Chromium for the browser tests. Where none can be installed, the tests fetch Playwright's own.
install_browser() {
  local browser
  for browser in "${RABTA_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$browser" ] && command -v "$browser" >/dev/null; then
      RABTA_CHROMIUM=$(command -v "$browser")
      export RABTA_CHROMIUM
      return 0
    fi
  done
  if may_install; then
    printf 'Installing Chromium from the system'"'"'s packages\n'
    if install_packages chromium fonts-dejavu-core && command -v chromium >/dev/null; then
      RABTA_CHROMIUM=$(command -v chromium)
      export RABTA_CHROMIUM
      return 0
    fi
    printf 'The system has no Chromium to install; the tests fetch their own.\n'
  fi
  unset RABTA_CHROMIUM
}
