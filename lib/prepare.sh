# Sourced by ./run and ./test: installs what is missing and builds what has changed.

say() { printf '%s\n' "$*" >&2; }

need_dotnet() {
  if command -v dotnet > /dev/null; then
    [[ "$(dotnet --version 2> /dev/null)" != 1[0-9].* ]] || return 0
    if [[ ! -w "${DOTNET_CLI_HOME:-${HOME:-}}" ]]; then
      say "dotnet has no folder to write to: HOME is '${HOME:-}'. Set HOME or DOTNET_CLI_HOME to a folder that is there and may be written to."
      exit 1
    fi
  fi
  say "The .NET 10 SDK is needed and was not found. Install it from https://dotnet.microsoft.com/download and try again."
  exit 1
}

# Where apt has no libtorch, as on Ubuntu, there are two other ways.
without_libtorch="take the upstream packages (UpstreamPackages=true $0), or unpack a libtorch and name its folder (LIBTORCH=/path/to/libtorch $0)."

# install_packages PACKAGE...: those that are missing, through apt-get, as root or with sudo; all or none.
install_packages() {
  local missing=() package
  command -v dpkg-query > /dev/null || return 0
  for package in "$@"; do
    [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null)" == installed ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  local as_root=()
  if ((EUID != 0)); then
    if command -v sudo > /dev/null && { [[ -t 0 ]] || sudo -n true 2> /dev/null; }; then
      as_root=(sudo)
    else
      say "Some packages are missing. Install them with:  sudo apt-get install -y ${missing[*]}"
      [[ " ${missing[*]} " != *" libtorch-dev "* ]] || say "If apt has no libtorch-dev, $without_libtorch"
      exit 1
    fi
  fi
  "${as_root[@]}" apt-get update -qq
  if [[ " ${missing[*]} " == *" libtorch-dev "* ]] && ! apt-cache show libtorch-dev &> /dev/null; then
    say "This system's apt has no libtorch-dev: $without_libtorch"
    exit 1
  fi
  say "Installing ${missing[*]} ..."
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
}

# What the bundled libraries are built from; the upstream packages bring their own.
install_native() {
  local packages=(cmake make g++)
  [[ -n "${LIBTORCH:-}${Torch_DIR:-}" ]] || packages+=(libtorch-dev libopenblas0-pthread)
  install_packages "${packages[@]}"
}

# build STAMP PROJECT... -- FOLDER...: builds projects or solutions unless nothing in the folders is newer than the stamp.
build() {
  local stamp="$1" projects=() project log started
  shift
  while [[ "$1" != -- ]]; do
    projects+=("$1")
    shift
  done
  shift
  local choice="UpstreamPackages=${UpstreamPackages:-false} Cuda=${Cuda:-false} LIBTORCH=${LIBTORCH:-} Torch_DIR=${Torch_DIR:-}"
  if [[ -f "$stamp" && "$(cat "$stamp")" == "$choice" && -z "$(find "$@" Directory.* Tutorials.sln \
      \( -name bin -o -name obj -o -name node_modules \) -prune -o -newer "$stamp" -type f -print -quit)" ]]; then
    return
  fi
  log="$(mktemp)"
  started="$(mktemp)"
  for project in "${projects[@]}"; do
    say "Building $project ..."
    if ! dotnet build "$project" -c Release --nologo -v quiet > "$log" 2>&1; then
      grep -E 'error|libtorch' "$log" | sort -u >&2 || cat "$log" >&2
      say "The build failed."
      exit 1
    fi
  done
  mkdir -p "$(dirname "$stamp")"
  printf '%s' "$choice" > "$stamp"
  # What was saved while the build ran is newer than what was built.
  touch -r "$started" "$stamp"
  rm -f "$log" "$started"
}

# Sets the book's formulas, and brings plotly.js for its charts.
install_npm() { command -v npm > /dev/null || install_packages npm; }

# A browser that tests of the book drive.
install_browser() { command -v chromium > /dev/null || command -v google-chrome > /dev/null || install_packages chromium; }

uses_upstream() { [[ "${UpstreamPackages:-false}" == true ]]; }

prepare_library() {
  need_dotnet
  uses_upstream || install_native
  build lib/bin/.built lib/Notebooks.Tool -- lib
}

# What `dotnet test` runs: with the upstream packages, all but what tests a subset alone, and no subset is built.
tested=(Tutorials.sln)
! uses_upstream || tested=(tests/TorchSharp.Tests tests/Plotly.NET.Tests tests/Notebooks.Tests tests/Notebooks.Book.Tests tests/Tutorials.Tests)

# Everything, with Jupyter's own client for the tests of the kernel.
prepare_all() {
  need_dotnet
  local projects=("${tested[@]}")
  if uses_upstream; then
    projects+=(tests/Benchmarks)
  else
    install_native
  fi
  install_packages libzmq5 python3-jupyter-client python3-nbclient python3-jupyter-kernel-test
  install_npm
  install_browser
  build lib/bin/.built-all "${projects[@]}" -- lib tests
  cp -p lib/bin/.built-all lib/bin/.built
}
