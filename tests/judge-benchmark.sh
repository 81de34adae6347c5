#!/bin/sh
# How much the judge of easy Dutch adds to the time of a build: tests/judge-benchmark.sh [INPUT] [PAIRS]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
input=${1:-$root/input}
pairs=${2:-15}
project=$root/tests/Mensenhandel.Site.JudgeBenchmark
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build -c Release -m:1 -v q --nologo "$project" -o "$work/release" >&2
echo "Release build:"
"$work/release/Mensenhandel.Site.JudgeBenchmark" "$input" "$pairs"
dotnet publish -c Release -m:1 -v q --nologo "$project" --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o "$work/ready" >&2
echo "Published with ReadyToRun:"
"$work/ready/Mensenhandel.Site.JudgeBenchmark" "$input" "$pairs"
