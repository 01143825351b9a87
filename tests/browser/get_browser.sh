#!/bin/sh
# Prints the path of a Chromium: one that is there, else Debian's package, else Playwright's own.
# Everything else it has to say goes to stderr. CHROMIUM=/path/to/one makes the choice.
set -u
cd "$(dirname "$0")/../.." || exit 1
unpacked=$PWD/.chromium
export LD_LIBRARY_PATH="$unpacked/driver${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"

# A small Debian has no libatomic1, and Playwright's driver does not start without it.
packages="chromium libatomic1"
driver_runs() { .venv/bin/python -m playwright --version >/dev/null 2>&1; }

# A name is not enough: Ubuntu's /usr/bin/chromium-browser is a note that tells one to use snap.
runs() { "$1" --version >/dev/null 2>&1; }

end_if_found() {
    driver_runs || return
    playwrights=$(.venv/bin/python -c '
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)' 2>/dev/null)
    for browser in ${CHROMIUM:-chromium chromium-browser google-chrome google-chrome-stable \
        "$unpacked/chromium" "$playwrights"}; do
        path=$(command -v "$browser") && runs "$path" && echo "$path" && exit 0
    done
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_packages() {
    # shellcheck disable=SC2086  # several words are meant
    set -- env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install $packages
    as_root "$@" || { as_root apt-get -qq update && as_root "$@"; }
}

# Without root, the packages are fetched with lists of one's own and unpacked, not installed.
unpack_packages() (
    mkdir -p "$unpacked/lists/partial" "$unpacked/archives/partial" && cd "$unpacked" || exit 1
    set -- apt-get -qq -y -o Debug::NoLocking=1 -o Dir::State::Lists="$PWD/lists" -o Dir::Cache="$PWD"
    # shellcheck disable=SC2086
    "$@" update && "$@" --no-install-recommends --download-only install $packages || exit 1
    for package in archives/*.deb; do dpkg-deb --extract "$package" root || exit 1; done
    rm -r lists archives ./*.bin
    mkdir -p driver && cp "$(find root -name libatomic.so.1)" driver/
    cat >chromium <<'END'
#!/bin/sh
root=$(dirname "$(readlink -f "$0")")/root
LD_LIBRARY_PATH=$(find "$root" -name '*.so*' -printf '%h\n' | sort -u | tr '\n' ':')
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$root/etc/fonts"
export LD_LIBRARY_PATH XDG_DATA_HOME="$root/usr/share"
exec "$root/usr/lib/chromium/chromium" "$@"
END
    chmod +x chromium
)

end_if_found
if [ -n "${CHROMIUM:-}" ] && driver_runs; then
    echo "CHROMIUM=$CHROMIUM is no browser that runs here." >&2
    exit 1
fi

echo "Ein Chromium für die Tests wird geholt / getting a Chromium for the tests ..." >&2
if command -v apt-get >/dev/null; then
    install_packages >/dev/null 2>&1
    end_if_found
    unpack_packages >/dev/null 2>&1
    end_if_found
fi
.venv/bin/python -m playwright install chromium >/dev/null 2>&1
end_if_found

echo "The browser tests need a Chromium, and none could be installed: neither Debian's packages" >&2
echo "(apt-get install $packages) nor Playwright's (.venv/bin/python -m playwright install" >&2
echo "chromium). Install one and name it: make test CHROMIUM=/path/to/chromium" >&2
exit 1
