// The styles of text that is to be copied, for the parts of the popup that have some. They are loaded with those parts.
import { adoptStylesheet } from './adopt-stylesheet'
import styles from './code.css?inline'

adoptStylesheet(styles)
