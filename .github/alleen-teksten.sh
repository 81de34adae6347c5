#!/usr/bin/env bash
# Usage: alleen-teksten.sh BASE HEAD
# Prints "true" when all that changed from BASE to HEAD is text of the site: then the program is the one that was tested at
# BASE, and its tests need not hold up a corrected number. Prints "false" for everything else, and whenever it cannot tell.
# No change at all is "false" too: such a run was asked for (by hand, or on Monday), and nobody waits for it.
set -u

no() { echo false; exit 0; }

# A new branch has zeros for a base; after a forced push the base may be gone, or not be part of what is there now.
is_commit() { [[ $1 =~ ^[0-9a-f]{40,64}$ ]] && git cat-file -e "$1^{commit}" 2>/dev/null; }
is_commit "${1-}" && is_commit "${2-}" || no
git merge-base --is-ancestor "$1" "$2" 2>/dev/null || no

# With NUL between them, names may hold anything. A file that was moved counts at both places.
list=$(mktemp) || no
trap 'rm -f "$list"' EXIT
git diff-tree -r -z --name-only --no-renames "$1" "$2" >"$list" 2>/dev/null || no
[ -s "$list" ] || no
while IFS= read -r -d '' path; do
  case $path in
    input/* | audits/* | settings.yml) ;;
    *) no ;;
  esac
done <"$list"
echo true
