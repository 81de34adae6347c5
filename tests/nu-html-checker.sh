#!/usr/bin/env bash
# Checks every page of a built site with the Nu HTML checker (npm vnu-jar; needs node and java).
# Usage: tests/nu-html-checker.sh [DIR]      exits with 1 when it finds an error
set -euo pipefail
site=$(realpath "${1:-output}")
tool=$(mktemp -d)
trap 'rm -rf "$tool"' EXIT
npm install --silent --no-fund --no-audit --prefix "$tool" vnu-jar@26.9.27 >/dev/null
find "$site" -name '*.html' -print0 | xargs -0 java -Xss1m -jar "$tool/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only
echo "$(find "$site" -name '*.html' | wc -l) pagina's zonder fouten"
