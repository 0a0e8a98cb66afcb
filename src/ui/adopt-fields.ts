// The styles of fields, for the parts of the popup that have some. They are loaded with those parts.
import { adoptStylesheet } from './adopt-stylesheet'
import styles from './fields.css?inline'

adoptStylesheet(styles)
