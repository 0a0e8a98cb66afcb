// Quick Find of Classic's settings. While it is empty its value holds grey words. The improved one filters the tree while one types;
// the old one asks the server when Search or Enter is pressed.
import { folders, open } from './classic.js'

const container = document.querySelector('.quickfindContainer')
const box = document.getElementById('setupSearch')
const error = document.getElementById('setupSearchError')
let openBefore = null

const isGrey = () => box.classList.contains('ghostText')

function showGreyWords() {
  if (box.value !== '') return
  box.value = box.title
  box.classList.add('ghostText')
}

function hideGreyWords() {
  if (!isGrey()) return
  box.value = ''
  box.classList.remove('ghostText')
}

/** Shows only the leaves that match; an empty box brings back what was open before. */
function filter() {
  const wanted = isGrey() ? '' : box.value.trim().toLowerCase()
  openBefore ??= new Set(folders.filter((folder) => folder.classList.contains('expanded')))
  for (const folder of folders) {
    let matches = 0
    for (const leaf of folder.querySelectorAll('.setupLeaf')) {
      const match = leaf.textContent.toLowerCase().includes(wanted)
      leaf.classList.toggle('practiceHidden', !match)
      if (match) matches += 1
    }
    folder.classList.toggle('practiceHidden', matches === 0)
    open(folder, wanted ? matches > 0 : openBefore.has(folder))
  }
  if (!wanted) openBefore = null
  error.classList.toggle('practiceHidden', !folders.every((folder) => folder.classList.contains('practiceHidden')))
}

function search() {
  const answer = new URL(container.dataset.practiceAnswer, location.href)
  answer.searchParams.set('setupSearch', isGrey() ? '' : box.value.trim())
  location.assign(answer)
}

if (box) {
  showGreyWords()
  box.addEventListener('focus', hideGreyWords)
  box.addEventListener('blur', showGreyWords)
  if (container.dataset.practiceAnswer === '') box.addEventListener('input', filter)
  else {
    document.getElementById('setupSearchButton').addEventListener('click', search)
    box.addEventListener('keydown', (event) => event.key === 'Enter' && search())
  }
}
