// Classic's own behaviour: the user menu, under the name or in the dark bar, and the folders of the tree.
const menu = document.getElementById('userNav') ?? document.getElementById('globalHeaderBar')
const button = document.getElementById('userNavButton') ?? document.getElementById('globalHeaderNameMink')

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

export const folders = [...document.querySelectorAll('.setupNavtree .parent')]

export function open(folder, expanded) {
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
