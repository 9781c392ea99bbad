import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const commands = { accept: '.uno:AcceptAllTrackedChanges', reject: '.uno:RejectAllTrackedChanges' }

const macro = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Decide(sources As String, targets As String, command As String)
  Dim from, target
  from = Split(sources, &quot;|&quot;)
  target = Split(targets, &quot;|&quot;)
  For i = LBound(from) To UBound(from)
    DecideOne(from(i), target(i), command)
  Next
End Sub

Sub DecideOne(source As String, target As String, command As String)
  On Error Goto Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, hidden())
  dispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  dispatcher.executeDispatch(doc.CurrentController.Frame, command, &quot;&quot;, 0, Array())
  Dim out(0) As New com.sun.star.beans.PropertyValue
  out(0).Name = &quot;FilterName&quot;
  out(0).Value = &quot;MS Word 2007 XML&quot;
  doc.storeToURL(target, out())
  doc.close(True)
Failed:
End Sub
</script:module>`

const library = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`

/** The document as LibreOffice saves it after all changes are accepted or rejected; null when it could not open it. */
export function decideInLibreOffice(
  docx: Uint8Array,
  decision: 'accept' | 'reject',
  folder: string
): Uint8Array | null {
  return decideAllInLibreOffice([docx], decision, folder)[0]!
}

/** The same for several documents in one start of LibreOffice. */
export function decideAllInLibreOffice(
  documents: Uint8Array[],
  decision: 'accept' | 'reject',
  folder: string
): (Uint8Array | null)[] {
  const sources = documents.map((docx, i) => {
    const source = join(folder, `source-${i}.docx`)
    writeFileSync(source, docx)
    return source
  })
  const targets = documents.map((_, i) => join(folder, `target-${i}.docx`))
  for (const target of targets) rmSync(target, { force: true })
  const profile = profileWithMacro(folder)
  const list = (paths: string[]) => paths.map((path) => pathToFileURL(path)).join('|')
  start(profile, [`macro:///Standard.Module1.Decide("${list(sources)}","${list(targets)}","${commands[decision]}")`])
  return targets.map((target) => (existsSync(target) ? new Uint8Array(readFileSync(target)) : null))
}

/** Converts a document; null when LibreOffice could not open it. */
export function convertInLibreOffice(
  docx: Uint8Array,
  format: 'fodt' | 'txt' | 'pdf',
  folder: string
): Uint8Array | null {
  const source = join(folder, 'source.docx')
  const target = join(folder, `source.${format}`)
  writeFileSync(source, docx)
  rmSync(target, { force: true })
  start(join(folder, 'profile'), ['--convert-to', format === 'txt' ? 'txt:Text' : format, '--outdir', folder, source])
  return existsSync(target) ? new Uint8Array(readFileSync(target)) : null
}

/** The first start of a profile overwrites the macros in it, so it is started once without. */
function profileWithMacro(folder: string): string {
  const profile = join(folder, 'profile')
  const basic = join(profile, 'user', 'basic', 'Standard')
  const module = join(basic, 'Module1.xba')
  if (existsSync(module) && readFileSync(module, 'utf8').includes('Decide')) return profile
  start(profile, ['--terminate_after_init'])
  mkdirSync(basic, { recursive: true })
  writeFileSync(module, macro)
  writeFileSync(join(basic, 'script.xlb'), library)
  return profile
}

function start(profile: string, args: string[]): void {
  spawnSync('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(profile)}`, ...args], {
    stdio: 'ignore',
    timeout: 60_000
  })
}
