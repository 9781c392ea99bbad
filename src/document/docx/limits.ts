export { docxLimits } from '../../ooxml/limits.js'
