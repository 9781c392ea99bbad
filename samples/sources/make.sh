#!/usr/bin/env bash
# Makes the sample forms as an office would: written in LibreOffice Writer, saved as Word, printed to PDF.
# Needs LibreOffice. The made files are committed; run this only after a source has changed.
set -euo pipefail
cd "$(dirname "$0")"
office() { soffice --headless -env:UserInstallation=file:///tmp/stigmacheck-office "$@" >/dev/null 2>&1; }
work=$(mktemp -d)
for source in *.html; do
  name=${source%.html}
  office --infilter='HTML (StarWriter)' --convert-to odt:writer8 --outdir "$work" "$source"
  office --convert-to docx:'MS Word 2007 XML' --outdir "$work" "$work/$name.odt"
done
for name in riverbend-hospital-application northfield-nursing-renewal summit-peer-reference cedar-valley-model-application virginia-style-renewal; do
  cp "$work/$name.docx" ..
done
for name in franklin-board-initial-license prairie-health-plan harbor-attestation-model mesa-privileges-request lakeview-reference riverbend-hospital-application; do
  office --convert-to pdf --outdir .. "$work/$name.docx"
done
