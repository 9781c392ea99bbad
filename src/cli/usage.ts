/** What `stigmacheck help` prints. */
export const usage = `stigmacheck: finds mental-health questions on application forms and suggests what to ask instead

  stigmacheck check FILE… [--format text|json|csv|html|sarif|redline|annotated|letter]
                          [--pack NAME] [--state VA] [--kind KIND] [--profession NAME] [--out DIR] [--date 2026-11-24]
      FILE is a PDF, a DOCX, a text file, or a question list (.jsonl).
      Exit code 0: nothing flagged. 1: something flagged. 2: something could not be checked, a page that was not read included.
  stigmacheck serve [--host 127.0.0.1] [--port 3000] [--data DIR]
  stigmacheck worker
  stigmacheck keys make|list|revoke …
  stigmacheck rules check DIR | rules list
  stigmacheck evaluate FILE.jsonl [--format text|json|markdown]

  STIGMACHECK_RULES=DIR adds a folder of own rules to every command.
`
