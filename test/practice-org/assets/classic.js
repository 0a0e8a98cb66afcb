// Classic's own behaviour: the user menu, folders of the tree, and the filter of the improved Quick Find.
const menu = document.getElementById('userNav')
const button = document.getElementById('userNavButton')

button?.addEventListener('click', () => menu.classList.toggle('menuOpen'))
button?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === ' ') menu.classList.toggle('menuOpen')
})
document.addEventListener('click', (event) => {
  if (!menu?.contains(event.target)) menu?.classList.remove('menuOpen')
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') menu?.classList.remove('menuOpen')
})

const folders = [...document.querySelectorAll('.setupNavtree .parent')]

function open(folder, expanded) {
  folder.classList.toggle('expanded', expanded)
  folder.querySelector('.folderIcon').setAttribute('aria-expanded', String(expanded))
}

for (const folder of folders) {
  for (const handle of folder.querySelectorAll(':scope > .folderIcon, :scope > .setupFolder')) {
    handle.addEventListener('click', (event) => {
      event.preventDefault()
      open(folder, !folder.classList.contains('expanded'))
    })
  }
}

const quickFind = document.querySelector('.improved .quickfindInput')
let openBefore = null

/** Shows only the leaves that match; an empty box brings back what was open before. */
function filter() {
  const wanted = quickFind.value.trim().toLowerCase()
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
  const isEmpty = folders.every((folder) => folder.classList.contains('practiceHidden'))
  document.querySelector('.improved .searchEmpty').classList.toggle('practiceHidden', !isEmpty)
}

quickFind?.addEventListener('input', filter)
