// The styles of rows that lead somewhere, for the parts of the popup that have some. They are loaded with those parts.
import { adoptStylesheet } from '../../ui/adopt-stylesheet'
import styles from './items.css?inline'

adoptStylesheet(styles)
